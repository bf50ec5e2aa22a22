package org.latchkey.requests.rest;

import java.util.Locale;
import java.util.Optional;
import org.latchkey.api.Calls;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.FilingKey;
import org.latchkey.requests.FilingOnce;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.Wish;
import org.latchkey.settings.DeskSettings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Files requests for anybody; the answer is the same for everybody (P41). */
@Calls
class FilingController {

    record Typed(
            AccountNumber accountNumber,
            UserName userName,
            Contact contact,
            Message message,
            AdminClaim claimsAdmin,
            Wish wish) {

        /** The letters are written in the language that the call accepts. */
        Filing filing(Locale accepted) {
            return new Filing(
                    accountNumber,
                    userName,
                    contact,
                    message,
                    claimsAdmin,
                    wish,
                    Language.of(accepted).orElse(Language.EN),
                    null);
        }
    }

    record Filed(RequestNumber number, String trackingUrl) {}

    private final HelpDesk helpDesk;
    private final FilingOnce once;
    private final DeskSettings desk;

    FilingController(HelpDesk helpDesk, FilingOnce once, DeskSettings desk) {
        this.helpDesk = helpDesk;
        this.once = once;
        this.desk = desk;
    }

    @PostMapping("/help-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Filed file(@RequestHeader("Idempotency-Key") Optional<String> key, Locale accepted, @RequestBody Typed typed) {
        var filing = typed.filing(accepted);
        return told(key.map(FilingKey::new)
                .map(chosen -> once.file(filing, chosen))
                .orElseGet(() -> helpDesk.file(filing)));
    }

    private Filed told(Receipt receipt) {
        return new Filed(
                receipt.number(), desk.link("/track/" + receipt.tracking().reveal()));
    }
}
