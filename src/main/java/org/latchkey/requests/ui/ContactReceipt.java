package org.latchkey.requests.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.latchkey.requests.Receipt;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.CopyButton;
import org.latchkey.shell.Drafts;

/** What everybody reads after asking: the number, and the one link behind which the answer will stand (I13). */
final class ContactReceipt extends Section {

    ContactReceipt(Receipt receipt, DeskSettings desk) {
        addClassNames("contact-receipt", "highlight");
        getElement().setAttribute("role", "status");
        Drafts.forget(ContactForm.NAME, this);
        var number = new Span(receipt.number().value());
        number.setId("question-number");
        number.addClassName("request-number");
        var path = "track/" + receipt.tracking().reveal();
        var link = new Anchor(path, getTranslation("requests.contact.follow"));
        link.setId("question-link");
        var line = new Div(link, new CopyButton(getTranslation("requests.receipt.follow.copy"), desk.link("/" + path)));
        line.addClassName("number-line");
        add(
                new H2(getTranslation("requests.contact.sent")),
                number,
                new Paragraph(getTranslation("requests.contact.sent.text")),
                line,
                new Paragraph(getTranslation("requests.contact.sent.mail")));
    }
}
