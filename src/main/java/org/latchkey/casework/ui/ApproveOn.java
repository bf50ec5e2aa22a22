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

/** Approving on a validation: what it is, what approving will do, and a remark that is kept with it. */
final class ApproveOn extends Div {

    private final Paragraph validated = new Paragraph();
    private final Paragraph effect = new Paragraph();
    private final TextArea remark = new TextArea();
    private final Entry<Reason> theRemark = Entry.of(remark, Reason::new);

    ApproveOn(SerializableConsumer<Reason> approving) {
        addClassName("approve-on");
        validated.addClassName("validated");
        remark.setLabel(getTranslation("desk.remark"));
        remark.setId("remark");
        var approve = new Button(
                getTranslation("desk.approve"),
                clicked -> theRemark.read().ifPresentOrElse(approving::accept, theRemark::focus));
        approve.setId("approve");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        add(validated, effect, remark, approve);
    }

    void show(Validated validation, Sentence does) {
        effect.setText(Wording.of(does));
        validated.setText(Wording.of(
                Sentence.of("desk.validated", Sentence.word("kind", validation.kind()), validation.expiresAt())));
        if (remark.isEmpty()) {
            remark.setValue(getTranslation("desk.remark." + validation.kind()));
        }
    }
}
