package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.shell.CopyButton;
import org.latchkey.shell.Moment;

/** The number to say on the telephone, and when the request was filed. */
final class NumberLine extends Div {

    NumberLine(RequestNumber number, Instant filedAt) {
        addClassName("highlight");
        var digits = new Span(number.value());
        digits.setId("request-number");
        digits.addClassName("request-number");
        var line = new Div(digits, new CopyButton(getTranslation("frontdoor.track.copy"), number.value()));
        line.addClassName("number-line");
        var filed = new Paragraph(getTranslation("frontdoor.track.filed") + " ");
        filed.add(new Moment(filedAt));
        filed.addClassName("quiet");
        add(line, filed);
    }
}
