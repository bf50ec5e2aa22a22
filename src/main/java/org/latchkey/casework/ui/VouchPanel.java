package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.casework.Statement;
import org.latchkey.shell.Entry;

/** Where a sysadmin states that a colleague asked (P9); where two are needed, the statement goes to the second. */
final class VouchPanel extends Panel {

    private final Paragraph consequence = new Paragraph();
    private final TextArea text = new TextArea();
    private final Entry<Statement> statement = Entry.of(text, Statement::parse);
    private final Button vouch = new Button();

    VouchPanel(SerializableConsumer<Statement> vouching) {
        super("desk.vouch");
        addClassName("vouching");
        text.setLabel(getTranslation("approvals.statement"));
        text.setHelperText(getTranslation("approvals.statement.hint"));
        text.setId("statement");
        text.setMinRows(3);
        vouch.setId("vouch");
        vouch.addThemeVariants(ButtonVariant.PRIMARY);
        vouch.addClickListener(clicked -> statement.read().ifPresentOrElse(vouching::accept, statement::focus));
        add(text, consequence, vouch);
    }

    void show(CaseModel model) {
        setVisible(model.offers(Act.VOUCH));
        var two = model.file().twoSysadmins();
        vouch.setText(getTranslation(two ? "desk.vouch.state" : "desk.approve"));
        consequence.setText(
                two
                        ? getTranslation("desk.vouch.two")
                        : model.effect().map(Wording::of).orElse(""));
    }
}
