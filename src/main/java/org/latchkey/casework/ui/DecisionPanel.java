package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.latchkey.kernel.Reason;

/** The decisions that are open to the viewer, or the reason why there are none. */
final class DecisionPanel extends Panel {

    /** What can be decided. */
    interface Decisions {

        void approve(Reason remark);

        void handOn();

        void openAccountTeamCase();

        void assignAccountManager();

        void resume();

        void decline();

        void putAside();
    }

    private final Paragraph guidance = new Paragraph();
    private final ApproveOn approval;
    private final Button cannotValidate = new Button();
    private final Button openTeamCase = new Button();
    private final Button assignManager = new Button();
    private final Button resume = new Button();
    private final Button decline = new Button();
    private final Button spam = new Button();

    DecisionPanel(Decisions decisions) {
        super("desk.decide");
        addClassName("decision");
        approval = new ApproveOn(decisions::approve);
        button(cannotValidate, "desk.cannotValidate", "cannot-validate", decisions::handOn);
        button(openTeamCase, "desk.openAccountTeamCase", "open-account-team-case", decisions::openAccountTeamCase);
        openTeamCase.addThemeVariants(ButtonVariant.PRIMARY);
        button(assignManager, "casework.team.assign", "assign-account-manager", decisions::assignAccountManager);
        button(resume, "desk.resume", "resume", decisions::resume);
        resume.addThemeVariants(ButtonVariant.PRIMARY);
        button(decline, "desk.decline", "decline", decisions::decline);
        decline.addThemeVariants(ButtonVariant.ERROR);
        button(spam, "desk.spam", "spam", decisions::putAside);
        var others = new Div(openTeamCase, assignManager, resume, cannotValidate, decline, spam);
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
        model.approvable().ifPresent(validation -> model.effect().ifPresent(does -> approval.show(validation, does)));
        approval.setVisible(model.offers(Act.APPROVE));
        cannotValidate.setVisible(model.offers(Act.CANNOT_VALIDATE));
        openTeamCase.setVisible(model.offers(Act.OPEN_ACCOUNT_TEAM_CASE));
        assignManager.setVisible(model.offers(Act.ASSIGN_ACCOUNT_MANAGER));
        resume.setVisible(model.offers(Act.RESUME));
        decline.setVisible(model.offers(Act.DECLINE));
        spam.setVisible(model.offers(Handling.SPAM));
    }
}
