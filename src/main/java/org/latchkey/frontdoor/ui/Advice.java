package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.latchkey.shell.Glyph;

/** What to try first, and the next steps. */
final class Advice extends Section {

    Advice(Topic topic) {
        addClassName("advice");
        var key = "frontdoor.topic." + topic.name();
        var back = new Anchor("./", Glyph.BACK.draw());
        back.add(getTranslation("frontdoor.advice.back"));
        back.addClassName("back");
        add(back, new H1(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), tips(topic, key));
        add(steps(topic));
    }

    private OrderedList tips(Topic topic, String key) {
        var tips = new OrderedList();
        tips.addClassName("tips");
        for (int tip = 1; tip <= topic.tips(); tip++) {
            tips.add(new ListItem(getTranslation(key + ".tip" + tip)));
        }
        return tips;
    }

    private Div steps(Topic topic) {
        var steps = new Div();
        steps.addClassName("next-steps");
        for (var step : topic.steps()) {
            var link = new Anchor(step.path(), getTranslation("frontdoor.step." + step.name()));
            link.addClassName(steps.getComponentCount() == 0 ? "button-link" : "other-link");
            steps.add(link);
        }
        return steps;
    }
}
