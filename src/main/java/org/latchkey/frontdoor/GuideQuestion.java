package org.latchkey.frontdoor;

import static org.latchkey.frontdoor.GuideLeaf.ASK_ACCOUNT_MANAGER;
import static org.latchkey.frontdoor.GuideLeaf.ASK_AS_ADMIN;
import static org.latchkey.frontdoor.GuideLeaf.ASK_FELLOW_ADMIN;
import static org.latchkey.frontdoor.GuideLeaf.ASK_US;
import static org.latchkey.frontdoor.GuideLeaf.ASK_YOUR_ADMIN;
import static org.latchkey.frontdoor.GuideLeaf.CHECK_TYPING;
import static org.latchkey.frontdoor.GuideLeaf.LIKELY_LOCKED;
import static org.latchkey.frontdoor.GuideLeaf.MAILBOX_LOST;
import static org.latchkey.frontdoor.GuideLeaf.MUST_BE_ENABLED;
import static org.latchkey.frontdoor.GuideLeaf.NEW_HERE;
import static org.latchkey.frontdoor.GuideLeaf.NOT_ME;
import static org.latchkey.frontdoor.GuideLeaf.RESET_PASSWORD;
import static org.latchkey.frontdoor.GuideLeaf.SHOW_INVOICE;
import static org.latchkey.frontdoor.GuideLeaf.WRITE_TO_US;

import java.util.List;
import org.latchkey.shell.Glyph;

/** The questions of the guide, from the last to the first; no way from {@link #START} passes more than three (P40). */
public enum GuideQuestion implements GuidePlace {
    PROOF(
            new GuideAnswer("invoice", Glyph.INVOICE, SHOW_INVOICE),
            new GuideAnswer("colleague", Glyph.USERS, ASK_FELLOW_ADMIN),
            new GuideAnswer("manager", Glyph.USER, ASK_ACCOUNT_MANAGER),
            new GuideAnswer("none", Glyph.QUESTION, ASK_AS_ADMIN)),
    ADMIN(
            new GuideAnswer("no", Glyph.USER, ASK_YOUR_ADMIN),
            new GuideAnswer("yes", Glyph.USERS, PROOF),
            new GuideAnswer("unsure", Glyph.QUESTION, ASK_US)),
    MAILBOX(
            new GuideAnswer("yes", Glyph.MAIL, RESET_PASSWORD),
            new GuideAnswer("no", Glyph.CLOSE, MAILBOX_LOST),
            new GuideAnswer("unsure", Glyph.QUESTION, RESET_PASSWORD)),
    TRIED(
            new GuideAnswer("once", Glyph.KEYBOARD, CHECK_TYPING),
            new GuideAnswer("often", Glyph.LOCK, LIKELY_LOCKED),
            new GuideAnswer("unsure", Glyph.KEY, MAILBOX)),
    MATTER(
            new GuideAnswer("letter", Glyph.SHIELD, NOT_ME),
            new GuideAnswer("enable", Glyph.ALERT, MUST_BE_ENABLED),
            new GuideAnswer("new", Glyph.USER, NEW_HERE),
            new GuideAnswer("other", Glyph.MESSAGE, WRITE_TO_US)),
    START(
            new GuideAnswer("failed", Glyph.ALERT, TRIED),
            new GuideAnswer("forgot", Glyph.KEY, MAILBOX),
            new GuideAnswer("locked", Glyph.LOCK, ADMIN),
            new GuideAnswer("else", Glyph.QUESTION, MATTER));

    private final List<GuideAnswer> answers;

    GuideQuestion(GuideAnswer... answers) {
        this.answers = List.of(answers);
    }

    /** The choices, the most likely first. */
    public List<GuideAnswer> answers() {
        return answers;
    }

    @Override
    public String key() {
        return "frontdoor.ask." + name();
    }
}
