package org.latchkey.casework;

import org.latchkey.access.PasswordChosen;
import org.latchkey.requests.HelpRequestFiled;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestMoved;
import org.latchkey.requests.RequestState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows from news of the other desks, in their transaction: a process begins, ends, or its request is done. */
@Component
class Aftermath {

    private final CaseProcess process;
    private final HelpRequests requests;

    Aftermath(CaseProcess process, HelpRequests requests) {
        this.process = process;
        this.requests = requests;
    }

    @EventListener
    void on(HelpRequestFiled filed) {
        process.start(filed.request());
    }

    @EventListener
    void on(RequestMoved moved) {
        if (moved.to() == RequestState.WITHDRAWN) {
            process.end(moved.request().id(), "withdrawn");
        }
    }

    @EventListener
    void on(PasswordChosen chosen) {
        requests.awaitingPassword(chosen.user().id())
                .ifPresent(request -> requests.moveTo(request.id(), RequestState.DONE));
    }
}
