package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What an approver may answer besides approving: no, or that somebody else is to be asked (P62). */
final class OtherAnswers extends Div {

    OtherAnswers(Runnable declining, Runnable turningAway) {
        addClassName("actions");
        var decline = new Button(getTranslation("approvals.decline"), clicked -> declining.run());
        decline.setId("decline");
        decline.addThemeVariants(ButtonVariant.ERROR);
        var turnAway = new Button(getTranslation("approvals.notMe"), clicked -> turningAway.run());
        turnAway.setId("not-the-right-person");
        turnAway.setTooltipText(getTranslation("approvals.notMe.hint"));
        add(decline, turnAway);
    }
}
