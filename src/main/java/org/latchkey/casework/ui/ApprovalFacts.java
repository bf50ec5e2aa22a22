package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.latchkey.casework.ApprovalCase;
import org.latchkey.shell.Moment;

/** Who asks, why they are locked and since when, and from where it was asked. */
final class ApprovalFacts extends DescriptionList {

    ApprovalFacts(ApprovalCase approval) {
        addClassName("approval-facts");
        var user = approval.user();
        var account = user.account();
        line(
                "approvals.account",
                new Span(account.name()),
                new Span(account.number().toString()),
                new Badge("size", account.size()));
        line("approvals.user", new Span(user.name().value()), new Badge("type", user.type()));
        approval.locks()
                .forEach(lock -> line(
                        "approvals.locked",
                        new Span(Wording.of(Sentence.word("cause", lock.cause()))),
                        new Moment(lock.since())));
        var request = approval.request();
        line("approvals.asked", new Moment(request.filedAt()));
        line("approvals.proof", new Span(Wording.of(Fact.proof(request))));
        line("approvals.from", new Span(from(request.networkAddress())));
    }

    private String from(String networkAddress) {
        return networkAddress.isEmpty() ? getTranslation("approvals.from.unknown") : networkAddress;
    }

    private void line(String key, Component... content) {
        add(new Term(getTranslation(key)), new Description(content));
    }
}
