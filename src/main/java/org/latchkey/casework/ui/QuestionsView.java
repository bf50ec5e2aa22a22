package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.AnswerDesk;
import org.latchkey.requests.QuestionLine;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.Moment;

/** The questions of the contact form that wait for an answer, longest first (P50, P60). */
@Route("desk/questions")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://desk.css")
final class QuestionsView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 30;

    private final transient AnswerDesk desk;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("desk.questions.more"), clicked -> showMore());
    private transient @Nullable QuestionLine last;

    QuestionsView(AnswerDesk desk) {
        this.desk = desk;
        addClassName("questions");
        list.addClassName("question-list");
        var back = new RouterLink("", DeskView.class);
        back.add(Glyph.BACK.draw(), new Span(getTranslation("desk.back")));
        back.addClassName("back");
        add(back, new H1(getPageTitle()), list, more);
        showMore();
        if (last == null) {
            add(new Paragraph(getTranslation("desk.questions.none")));
        }
    }

    private void showMore() {
        var lines = desk.waiting(last, AT_ONCE + 1);
        more.setVisible(lines.size() > AT_ONCE);
        lines.stream().limit(AT_ONCE).forEach(line -> {
            list.add(item(line));
            last = line;
        });
    }

    private ListItem item(QuestionLine line) {
        var link = new Anchor("desk/questions/" + line.number(), line.name());
        var facts = new Div(new Span(line.number().value()), new Moment(line.since()));
        if (line.takenBy() != null) {
            facts.add(new Span(getTranslation("desk.questions.takenBy", line.takenBy())));
        }
        facts.addClassName("quiet");
        var words = new Span(line.words());
        words.addClassName("words");
        return new ListItem(new Div(link, facts), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.questions");
    }
}
