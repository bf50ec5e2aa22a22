package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.casework.CaseFile.Validated;
import org.latchkey.kernel.Reason;
import org.latchkey.shell.Entry;

/** The decisions that are open to the viewer, or the reason why there are none. */
final class DecisionPanel extends Panel {

    private final Paragraph guidance = new Paragraph();
    private final Paragraph validated = new Paragraph();
    private final Paragraph effect = new Paragraph();
    private final TextArea remark = new TextArea();
    private final Entry<Reason> theRemark = Entry.of(remark, Reason::new);
    private final Button approve = new Button();
    private final Div approval = new Div(validated, effect, remark, approve);
    private final Button cannotValidate = new Button();
    private final Button openTeamCase = new Button();
    private final Button decline = new Button();

    DecisionPanel(
            SerializableConsumer<Reason> approving, Runnable handingOn, Runnable openingTeamCase, Runnable declining) {
        super("desk.decide");
        addClassName("decision");
        validated.addClassName("validated");
        approval.addClassName("approve-on");
        remark.setLabel(getTranslation("desk.remark"));
        remark.setId("remark");
        approve.setText(getTranslation("desk.approve"));
        approve.setId("approve");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.addClickListener(clicked -> theRemark.read().ifPresentOrElse(approving::accept, theRemark::focus));
        button(cannotValidate, "desk.cannotValidate", "cannot-validate", handingOn);
        button(openTeamCase, "desk.openAccountTeamCase", "open-account-team-case", openingTeamCase);
        openTeamCase.addThemeVariants(ButtonVariant.PRIMARY);
        button(decline, "desk.decline", "decline", declining);
        decline.addThemeVariants(ButtonVariant.ERROR);
        var others = new Div(openTeamCase, cannotValidate, decline);
        others.addClassName("actions");
        add(guidance, approval, others);
    }

    private void button(Button button, String key, String id, Runnable act) {
        button.setText(getTranslation(key));
        button.setId(id);
        button.addClickListener(clicked -> act.run());
    }

    void show(CaseModel model) {
        guidance.setText(Wording.of(model.guidance()));
        model.effect().ifPresent(sentence -> effect.setText(Wording.of(sentence)));
        model.approvable().ifPresent(this::show);
        approval.setVisible(model.offers(Act.APPROVE));
        cannotValidate.setVisible(model.offers(Act.CANNOT_VALIDATE));
        openTeamCase.setVisible(model.offers(Act.OPEN_ACCOUNT_TEAM_CASE));
        decline.setVisible(model.offers(Act.DECLINE));
    }

    private void show(Validated validation) {
        validated.setText(Wording.of(
                Sentence.of("desk.validated", Sentence.word("kind", validation.kind()), validation.expiresAt())));
        if (remark.isEmpty()) {
            remark.setValue(getTranslation("desk.remark." + validation.kind()));
        }
    }
}
