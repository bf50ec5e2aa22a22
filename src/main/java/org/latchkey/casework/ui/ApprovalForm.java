package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.casework.Statement;
import org.latchkey.shell.Entry;

/** The three answers of a local admin; approving asks for a statement of their own. */
final class ApprovalForm extends Panel {

    private final TextArea text = new TextArea();
    private final Entry<Statement> statement = Entry.of(text, Statement::parse);

    ApprovalForm(Sentence effect, SerializableConsumer<Statement> approving, Runnable declining, Runnable turningAway) {
        super("approvals.decision");
        addClassName("approval-form");
        text.setLabel(getTranslation("approvals.statement"));
        text.setHelperText(getTranslation("approvals.statement.hint"));
        text.setId("statement");
        text.setMinRows(3);
        var approve = new Button(
                getTranslation("approvals.approve"),
                clicked -> statement.read().ifPresentOrElse(approving::accept, statement::focus));
        approve.setId("approve");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var answers = new OtherAnswers(declining, turningAway);
        answers.addComponentAsFirst(approve);
        var consequence = new Paragraph(Wording.of(effect));
        consequence.addClassName("effect");
        add(text, consequence, answers);
    }
}
