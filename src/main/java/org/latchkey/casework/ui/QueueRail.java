package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import org.latchkey.casework.QueueView;

/** The views of the queue, each with its count. */
final class QueueRail extends Nav {

    private final Map<QueueView, RouterLink> links = new EnumMap<>(QueueView.class);
    private final Map<QueueView, Span> counts = new EnumMap<>(QueueView.class);

    private final QuestionsLink questions = new QuestionsLink();

    QueueRail() {
        addClassName("queue-rail");
        setAriaLabel(getTranslation("desk.views"));
        var list = new UnorderedList();
        for (var view : QueueView.values()) {
            list.add(new ListItem(link(view)));
        }
        list.add(new ListItem(questions));
        add(list);
    }

    private RouterLink link(QueueView view) {
        var count = new Span();
        count.addClassName("count");
        var link = new RouterLink("", DeskView.class);
        link.setQueryParameters(QueueAddress.of(view).toQuery());
        link.add(new Span(Wording.of(Sentence.word("view", view))), count);
        counts.put(view, count);
        links.put(view, link);
        return link;
    }

    void select(QueueView selected) {
        links.forEach((view, link) -> {
            if (view == selected) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** How many questions of the contact form wait. */
    void showQuestions(String written) {
        questions.show(written);
    }

    void show(Map<QueueView, String> written) {
        counts.forEach((view, count) -> count.setText(written.getOrDefault(view, "")));
    }
}
