package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.latchkey.casework.ApprovalCase;

/** One request that waits for a local admin, in short. */
final class ApprovalCard extends Article {

    ApprovalCard(ApprovalCase approval) {
        addClassNames("panel", "approval-card");
        var decide = new RouterLink(
                getTranslation("approvals.decide"),
                ApprovalView.class,
                new RouteParameters(
                        ApprovalView.ITEM, Long.toString(approval.item().id().value())));
        decide.addClassName("decide");
        decide.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("approvals.decide.of", approval.user().displayName()));
        add(
                new H2(approval.user().displayName()),
                new ApprovalFacts(approval),
                new FlagList(Flags.of(approval)),
                decide);
    }
}
