package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.kernel.Reason;

/** The answers of an account manager; approving needs a contact that reached the person (P5). */
final class ContactDecision extends Panel {

    private final Paragraph first = new Paragraph(getTranslation("contact.first"));
    private final ApproveOn approval;

    ContactDecision(SerializableConsumer<Reason> approving, Runnable declining, Runnable turningAway) {
        super("approvals.decision");
        addClassName("approval-form");
        approval = new ApproveOn(approving);
        add(first, approval, new OtherAnswers(declining, turningAway));
    }

    void show(ApprovalModel model) {
        var validation = model.approvable();
        validation.ifPresent(found -> approval.show(found, model.effect()));
        approval.setVisible(validation.isPresent());
        first.setVisible(validation.isEmpty());
    }
}
