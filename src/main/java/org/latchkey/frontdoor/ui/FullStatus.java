package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.latchkey.frontdoor.ui.TrackModel.Mark;
import org.latchkey.requests.RequestState;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.Moment;

/** The four steps, and in a sentence or two what the present one waits for. */
final class FullStatus extends Section {

    FullStatus(RequestState state, Instant since) {
        var marks = TrackModel.marks(state);
        if (!marks.isEmpty()) {
            add(steps(marks));
        }
        var key = "frontdoor.state." + state.name();
        var waiting = new Paragraph(getTranslation("frontdoor.state.since") + " ");
        waiting.add(new Moment(since));
        waiting.addClassName("quiet");
        add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), waiting);
    }

    private OrderedList steps(List<Mark> marks) {
        var steps = new OrderedList();
        steps.addClassName("steps");
        for (int step = 1; step <= marks.size(); step++) {
            steps.add(step(step, marks.get(step - 1)));
        }
        return steps;
    }

    private ListItem step(int number, Mark mark) {
        var sign = new Span();
        sign.addClassName("sign");
        switch (mark) {
            case DONE -> sign.add(Glyph.CHECK.draw());
            case PAUSED -> sign.add(Glyph.PAUSE.draw());
            case PRESENT, AHEAD -> sign.setText(Integer.toString(number));
        }
        var step = new ListItem(sign, new Span(getTranslation("frontdoor.step" + number)));
        step.addClassName(mark.name().toLowerCase(Locale.ROOT));
        if (mark == Mark.PRESENT || mark == Mark.PAUSED) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
