package org.latchkey.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.ValidationDesk;
import org.latchkey.casework.WorkItemId;
import org.latchkey.demo.Cast.Company;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a dozen requests, so that each list of the desk has something to show. */
@Component
@Profile("demo")
class Scenes {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 50;

    private final HelpDesk helpDesk;
    private final CaseFiles files;
    private final CaseDesk cases;
    private final ValidationDesk validations;
    private final Stage stage;
    private final Clock clock;

    Scenes(HelpDesk helpDesk, CaseFiles files, CaseDesk cases, ValidationDesk validations, Stage stage, Clock clock) {
        this.helpDesk = helpDesk;
        this.files = files;
        this.cases = cases;
        this.validations = validations;
        this.stage = stage;
        this.clock = clock;
    }

    void play() {
        file(Cast.CYCLES, "paul", "I typed my old password too often.", AdminClaim.NO, Wish.ANOTHER_ADMINISTRATOR);
        file(Cast.CYCLES, "emma", "Locked out since this morning, we must ship today.", AdminClaim.YES, Wish.NOT_SURE);
        file(Cast.DAIRY, "vera", "I have our latest invoice here.", AdminClaim.YES, Wish.INVOICE_OR_CARD);
        file(Cast.BAKERY, "ida", "Please let me in again.", AdminClaim.NOT_SURE, Wish.NOT_SURE);
        file(Cast.ENERGY, "marc", "Please ask our account manager.", AdminClaim.YES, Wish.ACCOUNT_MANAGER);
        file(Cast.DAIRY, "kai", "I cannot sign in since I reported that letter.", AdminClaim.NO, Wish.NOT_SURE);
        file(Cast.DAIRY, "iris", "I am back from leave.", AdminClaim.NO, Wish.ANOTHER_ADMINISTRATOR);
        file(Cast.DAIRY, "jan", "My login stopped working.", AdminClaim.NO, Wish.NOT_SURE);
        file(Cast.CYCLES, "otto", "It says Login failed.", AdminClaim.NO, Wish.NOT_SURE);
        file(Cast.BAKERY, "rosalind", "I forgot which name I use.", AdminClaim.YES, Wish.INVOICE_OR_CARD);
        withdraw(Cast.CYCLES, "lena");
        decline();
        claim();
    }

    private Receipt file(Company company, String userName, String message, AdminClaim claim, Wish wish) {
        var receipt = helpDesk.file(new Filing(
                company.number(),
                new UserName(userName),
                Contact.parse(userName + "@" + company.domain()),
                new Message(message),
                claim,
                wish,
                Language.EN,
                null));
        awaitMatching(receipt.number());
        return receipt;
    }

    private void withdraw(Company company, String userName) {
        var receipt = file(company, userName, "My first day, and I cannot sign in.", AdminClaim.NO, Wish.NOT_SURE);
        helpDesk.withdraw(receipt.tracking());
    }

    private void decline() {
        var number = file(Cast.CYCLES, "nora", "It is urgent, just enable me.", AdminClaim.NO, Wish.NOT_SURE)
                .number();
        var item = item(number);
        stage.as(Cast.CYCLES, "ada", () -> cases.decline(item, new Reason("Nora says that she did not ask for this.")));
    }

    private void claim() {
        var number = file(Cast.DAIRY, "hugo", "I can tell you our card.", AdminClaim.YES, Wish.INVOICE_OR_CARD)
                .number();
        var item = item(number);
        stage.as(Cast.OPERATOR, "ana", () -> {
            cases.claim(item);
            cases.note(item, new Message("Called back on the number he gave; will have the card at hand at noon."));
            validations.check(item, new CardEvidence("0000", YearMonth.of(2027, 1)), null);
        });
    }

    private WorkItemId item(RequestNumber number) {
        var item = asAgent(number).item();
        if (item == null) {
            throw new IllegalStateException(number + " waits for nobody");
        }
        return item.id();
    }

    private void awaitMatching(RequestNumber number) {
        var deadline = clock.instant().plus(LONGEST_WAIT);
        while (asAgent(number).request().state() == RequestState.NEW) {
            if (clock.instant().isAfter(deadline)) {
                throw new IllegalStateException(number + " was not matched in time");
            }
            pause();
        }
    }

    private CaseFile asAgent(RequestNumber number) {
        return stage.as(Cast.OPERATOR, "ben", () -> files.open(number));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the demo", e);
        }
    }
}
