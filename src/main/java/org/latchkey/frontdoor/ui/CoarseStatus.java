package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.latchkey.requests.Tracking;
import org.latchkey.shell.Moment;

/** What usually happens when: the same for everybody, whatever was found (P42). */
final class CoarseStatus extends Section {

    CoarseStatus(Tracking.Coarse request, List<TrackModel.Due> schedule) {
        if (request.withdrawn()) {
            add(
                    new H2(getTranslation("frontdoor.withdrawn.title")),
                    new Paragraph(getTranslation("frontdoor.withdrawn.text")));
            return;
        }
        var lines = new OrderedList();
        lines.addClassName("schedule");
        schedule.forEach(due -> lines.add(line(due)));
        add(
                new H2(getTranslation("frontdoor.schedule.title")),
                lines,
                new Paragraph(getTranslation("frontdoor.schedule.nothing")),
                new Paragraph(getTranslation("frontdoor.schedule.silence")));
    }

    private ListItem line(TrackModel.Due due) {
        var what = new Span(getTranslation("frontdoor.schedule." + due.key()));
        var when = new Span(getTranslation("frontdoor.schedule.by") + " ");
        when.add(new Moment(due.by()));
        when.addClassName("quiet");
        var line = new ListItem(what, when);
        line.setClassName("past", due.past());
        return line;
    }
}
