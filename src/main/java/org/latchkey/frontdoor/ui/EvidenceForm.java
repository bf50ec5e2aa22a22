package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.Optional;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.evidence.EvidenceNotAskedFor;
import org.latchkey.evidence.SealedEvidence;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.Moment;
import org.latchkey.shell.Notice;

/** Fields whose content nobody will read: it is sealed, compared once, and gone (P20, P25). */
final class EvidenceForm extends Section {

    private final RadioButtonGroup<EvidenceKind> kind =
            new RadioButtonGroup<>(getTranslation("frontdoor.evidence.kind"));
    private final Map<EvidenceKind, EvidenceFields> fields =
            Map.of(EvidenceKind.INVOICE, new InvoiceFields(), EvidenceKind.CARD, new CardFields());
    private final Button seal = new Button(getTranslation("frontdoor.evidence.seal"), clicked -> seal());
    private final Div form = new Div();
    private final SerializableConsumer<Evidence> send;

    EvidenceForm(Optional<SealedEvidence> sealed, SerializableConsumer<Evidence> send) {
        this.send = send;
        addClassNames("evidence", "highlight");
        kind.setId("evidence-kind");
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("frontdoor.evidence." + each.name()));
        kind.addValueChangeListener(chosen -> show(chosen.getValue()));
        kind.addClassName("choices");
        seal.setId("seal");
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        seal.setDisableOnClick(true);
        var actions = new Div(seal);
        actions.addClassName("actions");
        form.add(new Paragraph(getTranslation("frontdoor.evidence.text")), kind);
        fields.values().forEach(form::add);
        form.add(actions);
        form.addClassName("fields");
        kind.setValue(EvidenceKind.INVOICE);
        add(new H2(getTranslation("frontdoor.evidence.title")));
        sealed.ifPresent(this::tell);
        add(form);
    }

    private void tell(SealedEvidence sealed) {
        var told = new Paragraph(Glyph.CHECK.draw());
        told.add(new Span(
                getTranslation("frontdoor.evidence.sealed." + sealed.kind().name()) + " "));
        told.add(new Moment(sealed.sealedAt()));
        told.addClassName("sealed");
        told.getElement().setAttribute("role", "status");
        var replace = new Button(getTranslation("frontdoor.evidence.replace"));
        replace.setId("replace");
        replace.addThemeVariants(ButtonVariant.TERTIARY);
        replace.addClickListener(clicked -> {
            replace.setVisible(false);
            form.setVisible(true);
        });
        form.setVisible(false);
        add(told, new Paragraph(getTranslation("frontdoor.evidence.sealed.text")), replace);
    }

    private void show(EvidenceKind chosen) {
        fields.forEach((each, group) -> group.setVisible(each == chosen));
    }

    private void seal() {
        try {
            fields.getOrDefault(kind.getValue(), new InvoiceFields()).read().ifPresent(send::accept);
        } catch (EvidenceNotAskedFor e) {
            Notice.error(getTranslation("frontdoor.evidence.notNow"));
        } finally {
            seal.setEnabled(true);
        }
    }
}
