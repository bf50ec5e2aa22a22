package org.latchkey.access.ui;

import org.latchkey.access.PasswordProven;
import org.latchkey.access.SignInAnswer;
import org.latchkey.access.SignInBusy;
import org.latchkey.access.SignInDesk;
import org.latchkey.access.SignedIn;
import org.latchkey.kernel.TooManyTries;

/** What becomes of a sign-in; every refusal is the same, whatever it was refused for (P31). */
final class SignInModel {

    sealed interface Outcome {

        record In(SignedIn person) implements Outcome {}

        /** The second factor of staff is due (P37). */
        record CodeFirst(PasswordProven password) implements Outcome {}

        /** Staff have to set up a second factor before anything else (P37). */
        record SetUpFirst(PasswordProven password) implements Outcome {}

        record Refused() implements Outcome {}

        record Busy() implements Outcome {}

        /** Too much was tried from here (P36). */
        record Slower() implements Outcome {}
    }

    private final SignInDesk desk;

    SignInModel(SignInDesk desk) {
        this.desk = desk;
    }

    Outcome signIn(String accountNumber, String userName, String password) {
        try {
            return switch (desk.signIn(accountNumber, userName, password)) {
                case SignInAnswer.In(var person) -> new Outcome.In(person);
                case SignInAnswer.FactorDue(var proven) -> new Outcome.CodeFirst(proven);
                case SignInAnswer.SetUpDue(var proven) -> new Outcome.SetUpFirst(proven);
                case SignInAnswer.Refused() -> new Outcome.Refused();
            };
        } catch (SignInBusy e) {
            return new Outcome.Busy();
        } catch (TooManyTries e) {
            return new Outcome.Slower();
        }
    }

    /** Where somebody goes who asked for no page in particular. */
    static String homeOf(SignedIn person) {
        return switch (person.viewRole()) {
            case "SUPPORT", "SYSADMIN" -> "/desk";
            case SignedIn.LOCAL_ADMIN, "ACCOUNT_MANAGER" -> "/approvals";
            default -> "/welcome";
        };
    }
}
