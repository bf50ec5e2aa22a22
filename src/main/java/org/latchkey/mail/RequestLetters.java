package org.latchkey.mail;

import org.latchkey.directory.Directory;
import org.latchkey.kernel.Contact;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequestFiled;
import org.latchkey.requests.RequestIdentified;
import org.latchkey.requests.RequestMoved;
import org.latchkey.requests.RequestState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters about a request itself: receipt, filing, decline (P17, P36, P41). */
@Component
class RequestLetters {

    private final Outbox outbox;
    private final Allowances allowances;
    private final Directory directory;

    RequestLetters(Outbox outbox, Allowances allowances, Directory directory) {
        this.outbox = outbox;
        this.allowances = allowances;
        this.directory = directory;
    }

    /** The one letter that goes to a typed address; it tells what the screen told everybody. */
    @EventListener
    void on(HelpRequestFiled event) {
        if (event.contact() instanceof Contact.ByEmail typed && allowances.take(LetterKind.RECEIPT, typed.value())) {
            var receipt = Notice.toTyped(typed.address(), LetterKind.RECEIPT).about(event.request(), event.number());
            outbox.owe(receipt, receipt.theRequest().toString());
        }
    }

    @EventListener
    void on(RequestIdentified event) {
        if (allowances.take(LetterKind.FILED, event.user().id().toString())) {
            var request = event.request();
            var joined = !request.id().equals(event.leading().id());
            var notice = Notice.to(event.user(), joined ? LetterKind.JOINED : LetterKind.FILED)
                    .about(event.leading().id(), request.number())
                    .with("leading", event.leading().number().value())
                    .with("when", Moments.inWords(request.filedAt()))
                    .with("from", request.networkAddress());
            outbox.owe(notice, request.id().toString());
        }
    }

    @EventListener
    void on(RequestMoved event) {
        if (event.to() == RequestState.DECLINED) {
            declined(event.request());
        }
    }

    private void declined(HelpRequest request) {
        var user = request.user();
        if (user != null) {
            var notice = Notice.to(directory.user(user), LetterKind.DECLINED).about(request.id(), request.number());
            outbox.owe(notice, request.id().toString());
        }
    }
}
