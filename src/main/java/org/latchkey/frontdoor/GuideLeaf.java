package org.latchkey.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Wish;

/** Where the guide leads: what to know and try first, and what to do next (P40). */
public enum GuideLeaf implements GuidePlace {
    CHECK_TYPING(4, Next.SIGN_IN, Next.FORGOT_PASSWORD, Next.HELP_REQUEST),
    LIKELY_LOCKED(2, Next.HELP_REQUEST, Next.SIGN_IN),
    RESET_PASSWORD(2, Next.FORGOT_PASSWORD, Next.HELP_REQUEST),
    MAILBOX_LOST(2, null, Wish.ANOTHER_ADMINISTRATOR),
    ASK_YOUR_ADMIN(2, AdminClaim.NO, Wish.ANOTHER_ADMINISTRATOR),
    ASK_US(2, AdminClaim.NOT_SURE, Wish.NOT_SURE),
    SHOW_INVOICE(2, AdminClaim.YES, Wish.INVOICE_OR_CARD),
    ASK_FELLOW_ADMIN(2, AdminClaim.YES, Wish.ANOTHER_ADMINISTRATOR),
    ASK_ACCOUNT_MANAGER(2, AdminClaim.YES, Wish.ACCOUNT_MANAGER),
    ASK_AS_ADMIN(2, AdminClaim.YES, Wish.NOT_SURE),
    MUST_BE_ENABLED(2, Next.HELP_REQUEST, Next.SIGN_IN),
    NEW_HERE(2, AdminClaim.NO, Wish.ANOTHER_ADMINISTRATOR),
    NOT_ME(2, Next.CALL),
    WRITE_TO_US(2, Next.WRITE, Next.CALL);

    /** Something to do next. */
    public enum Next {
        SIGN_IN,
        FORGOT_PASSWORD,
        HELP_REQUEST,
        WRITE,
        CALL
    }

    private final int tips;
    private final List<Next> next;
    private final @Nullable AdminClaim admin;
    private final @Nullable Wish wish;

    GuideLeaf(int tips, Next... next) {
        this(tips, List.of(next), null, null);
    }

    GuideLeaf(int tips, @Nullable AdminClaim admin, Wish wish) {
        this(tips, List.of(Next.HELP_REQUEST, Next.CALL), admin, wish);
    }

    GuideLeaf(int tips, List<Next> next, @Nullable AdminClaim admin, @Nullable Wish wish) {
        this.tips = tips;
        this.next = next;
        this.admin = admin;
        this.wish = wish;
    }

    /** How many sentences of advice the bundles hold, numbered from one. */
    public int tips() {
        return tips;
    }

    /** What to do next, the most likely first. */
    public List<Next> next() {
        return next;
    }

    /** What was answered about being an admin, for the form; null where nothing was. */
    public @Nullable AdminClaim admin() {
        return admin;
    }

    /** What was answered about proof, for the form; null where nothing was. */
    public @Nullable Wish wish() {
        return wish;
    }

    @Override
    public String key() {
        return "frontdoor.leaf." + name();
    }
}
