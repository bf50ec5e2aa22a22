package org.latchkey.casework.ui;

import java.util.List;
import java.util.function.Consumer;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.access.UserAct;
import org.latchkey.access.UserLine;
import org.latchkey.casework.Confirmation;
import org.latchkey.casework.ConsoleDesk;
import org.latchkey.casework.ConsoleFiles;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.Statement;
import org.latchkey.casework.Unlocked;
import org.latchkey.kernel.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be done from the lists of users: unlocking (P16), and whatever else the modules offer. */
@Component
final class UserActs {

    private final ConsoleDesk console;
    private final ConsoleFiles files;
    private final Performer performer;
    private final CurrentSignIn current;
    private final ObjectProvider<UserAct> others;

    UserActs(
            ConsoleDesk console,
            ConsoleFiles files,
            Performer performer,
            CurrentSignIn current,
            ObjectProvider<UserAct> others) {
        this.console = console;
        this.files = files;
        this.performer = performer;
        this.current = current;
        this.others = others;
    }

    SignedIn viewer() {
        return current.get().orElseThrow();
    }

    /** What else the person who looks can do about this user. */
    List<UserAct> about(UserLine user) {
        return others.orderedStream().filter(act -> act.fits(user, viewer())).toList();
    }

    /** Opens the Confirm window. */
    void confirm(UserLine user, Consumer<Sentence> said, Runnable changed) {
        new UnlockDialog(files.confirm(user.id()), this, performer, said, changed).open();
    }

    Outcome vouch(UserId user, Statement statement) {
        return told(console.vouch(user, statement));
    }

    Outcome contact(UserId user, ContactAttempt attempt) {
        return told(console.contact(user, attempt));
    }

    Outcome approve(UserId user) {
        return told(console.approve(user));
    }

    private static Outcome told(Unlocked result) {
        var key = "users.result." + result;
        return result == Unlocked.FACTS_CHANGED ? Outcome.Refused.of(key) : Outcome.Done.of(key);
    }

    /** What pressing Yes will do. */
    static Sentence effect(Confirmation confirmation) {
        return confirmation.second()
                ? Sentence.of("users.effect.second", confirmation.user().displayName())
                : Effect.of(confirmation.user(), confirmation.locks(), confirmation.as());
    }
}
