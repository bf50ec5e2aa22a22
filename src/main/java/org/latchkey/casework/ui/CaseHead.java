package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import org.latchkey.casework.Tag;
import org.latchkey.shell.Glyph;

/** The number of a case, its tags, and who else looks at it. */
final class CaseHead extends Header {

    private final TagLine tags;
    private final PresenceLine presence = new PresenceLine();

    CaseHead(String title, DeskKeys keys, Runnable addTag, SerializableConsumer<Tag> removeTag) {
        tags = new TagLine(addTag, removeTag);
        addClassName("case-head");
        var back = new RouterLink("", DeskView.class);
        back.add(Glyph.BACK.draw());
        back.getElement().setAttribute("aria-label", getTranslation("desk.back"));
        var aside = new Div(presence, keys);
        aside.addClassName("head-aside");
        add(back, new H1(title), tags, aside);
    }

    void show(CaseModel model) {
        tags.show(model.tags());
        tags.setVisible(model.offers(Act.NOTE));
        presence.show(model.others());
    }
}
