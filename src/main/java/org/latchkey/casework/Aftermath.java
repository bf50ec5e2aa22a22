package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.access.PasswordChosen;
import org.latchkey.evidence.EvidenceChecked;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceSealed;
import org.latchkey.requests.CaseOpened;
import org.latchkey.requests.ConversationContinued;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.HelpRequestFiled;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestIdentified;
import org.latchkey.requests.RequestMoved;
import org.latchkey.requests.RequestState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What follows from news of the other desks, in their transaction: a process begins, ends, or its request is done. */
@Component
class Aftermath {

    private final CaseProcess process;
    private final HelpRequests requests;
    private final Correspondence correspondence;
    private final WorkItems items;
    private final EvidenceDesk evidence;
    private final AccessControl access;

    Aftermath(
            CaseProcess process,
            HelpRequests requests,
            Correspondence correspondence,
            WorkItems items,
            EvidenceDesk evidence,
            AccessControl access) {
        this.process = process;
        this.requests = requests;
        this.correspondence = correspondence;
        this.items = items;
        this.evidence = evidence;
        this.access = access;
    }

    @EventListener
    void on(HelpRequestFiled filed) {
        process.start(filed.request());
    }

    @EventListener
    void on(CaseOpened opened) {
        process.start(opened.request().id());
    }

    @EventListener
    void on(RequestMoved moved) {
        if (moved.to() == RequestState.WITHDRAWN) {
            process.end(moved.request().id(), "withdrawn");
        }
    }

    @EventListener
    void on(ConversationContinued news) {
        if (news.entry().kind() == ConversationEntry.Kind.MESSAGE) {
            correspondence.written(
                    requests.leading(news.request()).id(), news.entry().proven());
        }
    }

    @EventListener
    void on(EvidenceSealed sealed) {
        var request = sealed.request().id();
        items.evidence(request, evidence.standing(request));
        correspondence.answered(request);
    }

    @EventListener
    void on(EvidenceChecked checked) {
        items.evidence(checked.request().id(), checked.standing(), checked.agent());
    }

    /** Before anybody else hears of it: one look at all locks serves the letters as well as the route. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RequestIdentified news) {
        if (news.leading().id().equals(news.request().id())) {
            access.facts(news.user().id());
        }
    }

    @EventListener
    void on(PasswordChosen chosen) {
        requests.awaitingPassword(chosen.user().id())
                .ifPresent(request -> requests.moveTo(request.id(), RequestState.DONE));
    }
}
