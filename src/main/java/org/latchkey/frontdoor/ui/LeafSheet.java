package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.GuideWay;

/** What to try first, and what to do next (P40). */
final class LeafSheet extends Div {

    LeafSheet(GuideLeaf leaf, GuideWay way) {
        addClassNames("sheet", "leaf");
        add(
                new BackLink(way.back()),
                new H1(getTranslation(leaf.key())),
                new Paragraph(getTranslation(leaf.key() + ".text")),
                tips(leaf),
                next(leaf));
    }

    private OrderedList tips(GuideLeaf leaf) {
        var tips = new OrderedList();
        tips.addClassName("tips");
        for (int tip = 1; tip <= leaf.tips(); tip++) {
            tips.add(new ListItem(getTranslation(leaf.key() + ".tip" + tip)));
        }
        return tips;
    }

    private Div next(GuideLeaf leaf) {
        var steps = new Div();
        steps.addClassName("next-steps");
        for (var next : leaf.next()) {
            LeafLinks.path(leaf, next).ifPresent(path -> {
                var link = new Anchor(path, getTranslation("frontdoor.next." + next));
                link.addClassName(steps.getComponentCount() == 0 ? "button-link" : "other-link");
                steps.add(link);
            });
        }
        steps.setVisible(steps.getComponentCount() > 0);
        return steps;
    }
}
