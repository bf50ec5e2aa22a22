package org.latchkey.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.requests.Filing;
import org.latchkey.requests.Receipt;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.CopyButton;
import org.latchkey.shell.Drafts;

/** What everybody reads after filing, word for word the same (P41). */
final class ReceiptSheet extends Div {

    private final SerializableRunnable again;

    ReceiptSheet(Filing filing, Receipt receipt, DeskSettings desk, SerializableRunnable again) {
        this.again = again;
        addClassNames("sheet", "receipt");
        Drafts.forget(HelpRequestForm.NAME, this);
        add(
                new H1(getTranslation("requests.receipt.title")),
                number(receipt.number().value()),
                whatHappens(),
                nothingThere(filing, desk),
                follow("/track/" + receipt.tracking().reveal(), desk),
                neverAsked());
    }

    private Section number(String number) {
        var digits = new Span(number);
        digits.setId("request-number");
        digits.addClassName("request-number");
        var line = new Div(digits, new CopyButton(getTranslation("requests.receipt.copyNumber"), number));
        line.addClassName("number-line");
        var section = section("requests.receipt.number", line, text("requests.receipt.number.use"));
        section.addClassName("highlight");
        return section;
    }

    private Section whatHappens() {
        return section(
                "requests.receipt.next", text("requests.receipt.next.message"), text("requests.receipt.next.silence"));
    }

    private Section nothingThere(Filing filing, DeskSettings desk) {
        return section(
                "requests.receipt.nothing",
                list(
                        getTranslation("requests.receipt.nothing.check", filing.accountNumber(), filing.userName()),
                        getTranslation("requests.receipt.nothing.admin"),
                        getTranslation("requests.receipt.nothing.call", desk.phone(), desk.hours(filing.language()))),
                correct());
    }

    private Button correct() {
        var correct = new Button(getTranslation("requests.receipt.again"), clicked -> again.run());
        correct.setId("again");
        correct.addThemeVariants(ButtonVariant.TERTIARY);
        return correct;
    }

    private Section follow(String path, DeskSettings desk) {
        var link = new Anchor(path.substring(1), getTranslation("requests.receipt.follow.link"));
        link.setId("tracking-link");
        var line = new Div(link, new CopyButton(getTranslation("requests.receipt.follow.copy"), desk.link(path)));
        line.addClassName("number-line");
        return section("requests.receipt.follow", text("requests.receipt.follow.text"), line);
    }

    private Section neverAsked() {
        return section(
                "requests.receipt.never",
                list(
                        getTranslation("requests.receipt.never.password"),
                        getTranslation("requests.receipt.never.card"),
                        getTranslation("requests.receipt.never.access")));
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(content);
        return section;
    }

    private Paragraph text(String key) {
        return new Paragraph(getTranslation(key));
    }

    private UnorderedList list(String... items) {
        var list = new UnorderedList();
        for (String item : items) {
            list.add(new ListItem(item));
        }
        return list;
    }
}
