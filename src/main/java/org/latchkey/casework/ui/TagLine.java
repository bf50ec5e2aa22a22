package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.latchkey.casework.Tag;
import org.latchkey.shell.Glyph;

/** The tags of a request, each to be taken off, and a button for another one. */
final class TagLine extends Div {

    private final Div list = new Div();
    private final SerializableConsumer<Tag> remove;
    private List<Tag> shown = List.of();

    TagLine(Runnable add, SerializableConsumer<Tag> remove) {
        this.remove = remove;
        addClassName("tag-line");
        list.addClassName("tags");
        var button = new Button(getTranslation("desk.tag.add"), clicked -> add.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setId("tag");
        add(list, button);
    }

    void show(List<Tag> tags) {
        if (!tags.equals(shown)) {
            shown = tags;
            list.removeAll();
            tags.forEach(tag -> list.add(badge(tag)));
        }
    }

    private Span badge(Tag tag) {
        var off = new Button(Glyph.CLOSE.draw(), clicked -> remove.accept(tag));
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        off.setAriaLabel(getTranslation("desk.tag.remove", tag));
        var badge = new Span(new Span(tag.name()), off);
        badge.addClassNames("badge", "tag");
        return badge;
    }
}
