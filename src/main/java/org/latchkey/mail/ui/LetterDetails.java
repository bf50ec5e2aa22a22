package org.latchkey.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.latchkey.mail.OutboxLetter;

/** What a letter says without its secrets, why it did not leave, and the way to have it tried again. */
final class LetterDetails extends Div {

    LetterDetails(OutboxLetter letter, String text, Runnable retry) {
        addClassName("letter-details");
        if (letter.lastError() != null) {
            var error = new Paragraph(getTranslation("mail.error", letter.lastError()));
            error.addClassName("error");
            add(error);
        }
        add(new Pre(text));
        if (letter.canBeRetried()) {
            add(new Button(getTranslation("mail.retry"), click -> retry.run()));
        }
    }
}
