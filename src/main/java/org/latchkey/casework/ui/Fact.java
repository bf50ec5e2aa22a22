package org.latchkey.casework.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.OpenLock;
import org.latchkey.casework.ApprovalCase;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.Flag;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.Origin;

/**
 * Something the requester claims beside what is on file. Of a contact on file it says only whether it is the same (P60).
 *
 * @param onFile empty while nobody was matched
 */
record Fact(String name, Sentence claimed, Sentence onFile, boolean differs) {

    private static final Sentence NOTHING = Sentence.of("desk.fact.nothing");

    static List<Fact> of(CaseFile file) {
        return of(file.request(), file.user(), file.contactOnFile());
    }

    static List<Fact> of(ApprovalCase approval) {
        return of(approval.request(), approval.user(), approval.contactOnFile());
    }

    private static List<Fact> of(HelpRequest request, @Nullable User user, boolean contactOnFile) {
        var typed = request.typed();
        var facts = new ArrayList<Fact>();
        facts.add(plain("account", typed.accountNumber(), user == null ? NOTHING : account(user)));
        facts.add(plain("user", typed.userName(), user == null ? NOTHING : text(user.displayName())));
        facts.add(new Fact(
                "admin",
                Sentence.word("admin", typed.claimsAdmin()),
                user == null ? NOTHING : Sentence.word("type", user.type()),
                user != null && Flag.contradicts(typed.claimsAdmin(), user.type())));
        if (request.origin() == Origin.FORM) {
            facts.add(contact(typed.contact(), user, contactOnFile));
        }
        return facts;
    }

    private static Fact contact(String typed, @Nullable User user, boolean onFile) {
        return new Fact(
                "contact",
                text(typed),
                user == null ? NOTHING : Sentence.of(onFile ? "desk.fact.same" : "desk.fact.different"),
                user != null && !onFile);
    }

    private static Sentence account(User user) {
        return Sentence.of(
                "desk.fact.ofAccount",
                user.account().name(),
                Sentence.word("size", user.account().size()));
    }

    private static Fact plain(String name, Object claimed, Sentence onFile) {
        return new Fact(name, text(claimed), onFile, false);
    }

    private static Sentence text(Object value) {
        return Sentence.of("desk.fact.text", value.toString());
    }

    /** Why a lock is there, and who made it where somebody did. */
    static Sentence reason(OpenLock lock) {
        return lock.by().isEmpty() ? text(lock.reason()) : Sentence.of("casework.locks.by", lock.reason(), lock.by());
    }

    /** Whether the requester came through the address on file. */
    static Sentence proof(HelpRequest request) {
        return Sentence.of(request.proven() ? "desk.fact.proven" : "desk.fact.unproven");
    }
}
