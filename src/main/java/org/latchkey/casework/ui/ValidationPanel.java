package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.evidence.SealedEvidence;
import org.latchkey.evidence.Tries;

/** Where an agent has evidence compared, and learns match or no match and nothing more (P20). */
final class ValidationPanel extends Panel {

    /** What the panel asks for. */
    interface Checks {
        void sealed();

        void said(Evidence evidence, @Nullable String code);

        void sendCode();
    }

    private final Span tries = new Span();
    private final Paragraph waiting = new Paragraph();
    private final Button checkSealed = new Button();
    private final Div sealed = new Div(waiting, checkSealed);
    private final EvidenceForm form = new EvidenceForm(kind -> arrangeCode());
    private final TextField code = new TextField();
    private final Button sendCode = new Button();
    private final Div codeLine = new Div(code, sendCode);
    private final Details byPhone = new Details();
    private Set<EvidenceKind> codeBeside = Set.of();

    ValidationPanel(Checks checks) {
        super("desk.validate");
        addClassName("validation");
        tries.addClassName("tries");
        aside(tries);
        checkSealed.setText(getTranslation("desk.check"));
        checkSealed.setId("check-sealed");
        checkSealed.addThemeVariants(ButtonVariant.PRIMARY);
        checkSealed.addClickListener(clicked -> checks.sealed());
        sealed.addClassName("sealed-evidence");
        byPhone.addThemeName("no-padding");
        byPhone.setSummaryText(getTranslation("desk.byPhone"));
        var call = new Div(new Paragraph(getTranslation("desk.byPhone.hint")), form, codeLine(checks), check(checks));
        call.addClassName("by-phone");
        byPhone.add(call);
        add(sealed, byPhone);
    }

    private Div codeLine(Checks checks) {
        code.setLabel(getTranslation("desk.code"));
        code.setHelperText(getTranslation("desk.code.hint"));
        code.setId("code");
        code.getElement().setAttribute("inputmode", "numeric");
        sendCode.setText(getTranslation("desk.code.send"));
        sendCode.setId("send-code");
        sendCode.addClickListener(clicked -> checks.sendCode());
        codeLine.addClassName("code-line");
        return codeLine;
    }

    private Button check(Checks checks) {
        var check = new Button(getTranslation("desk.check"));
        check.setId("check-said");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickListener(clicked ->
                form.read().ifPresent(said -> checks.said(said, code.isEmpty() ? null : code.getValue())));
        return check;
    }

    void show(CaseModel model) {
        setVisible(model.offers(Act.CHECK));
        var file = model.file();
        show(file.tries());
        show(file.sealed());
        codeBeside = file.codeBeside();
        arrangeCode();
    }

    private void show(Tries counted) {
        tries.setText(getTranslation("desk.tries", counted.used(), counted.limit()));
    }

    private void show(@Nullable SealedEvidence evidence) {
        byPhone.setClassName("alone", evidence == null);
        byPhone.setOpened(byPhone.isOpened() || evidence == null);
        sealed.setVisible(evidence != null);
        if (evidence != null) {
            var kind = Sentence.of("evidence.kind." + evidence.kind());
            waiting.setText(Wording.of(Sentence.of("desk.sealed", kind, evidence.sealedAt())));
        }
    }

    private void arrangeCode() {
        codeLine.setVisible(codeBeside.contains(form.kind()));
    }

    /** Nothing of what was said stays on the screen (P25); a code may serve again until it has helped. */
    void forgetWhatWasSaid() {
        form.clear();
    }
}
