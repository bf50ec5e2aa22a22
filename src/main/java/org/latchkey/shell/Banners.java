package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What modules want everybody to see, asked anew with every page. */
final class Banners extends Aside {

    private final transient ObjectProvider<Banner> banners;

    Banners(ObjectProvider<Banner> banners) {
        this.banners = banners;
        getElement().setAttribute("aria-label", getTranslation("shell.banners"));
    }

    void refresh() {
        removeAll();
        banners.orderedStream()
                .forEach(banner -> banner.messageKey().ifPresent(key -> add(line(getTranslation(key), banner.path()))));
    }

    private static Div line(String text, Optional<String> path) {
        var words = path.<Component>map(page -> new Anchor(page, text)).orElseGet(() -> new Span(text));
        var line = new Div(Glyph.INFO.draw(), words);
        line.addClassName("banner");
        return line;
    }
}
