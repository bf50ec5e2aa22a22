package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The pieces that both layouts are made of. */
final class Frame {

    private static final String CONTENT_ID = "content";

    private Frame() {}

    /** The first stop of the Tab key: past the bar, to the page itself. */
    static Anchor skipLink(Component layout) {
        var link = new Anchor("#" + CONTENT_ID, layout.getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    static Main content() {
        var main = new Main();
        main.setId(CONTENT_ID);
        main.getElement().setAttribute("tabindex", "-1");
        return main;
    }

    static Anchor brand(String name, String home) {
        var brand = new Anchor(home, Glyph.KEY.draw(), new Span(name));
        brand.addClassName("brand");
        return brand;
    }

    /** Switches between light and dark in the browser alone; until then the page follows the system. */
    static Button colourSwitch(Component layout) {
        var label = layout.getTranslation("shell.colours");
        var button = new Button(Glyph.SUN.draw());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("colour-switch");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.getElement().setAttribute("data-switch-colours", true);
        return button;
    }

    static Aside banners(List<Banner> banners) {
        var slot = new Aside();
        slot.getElement().setAttribute("aria-label", slot.getTranslation("shell.banners"));
        banners.forEach(banner ->
                banner.messageKey().map(slot::getTranslation).ifPresent(text -> slot.add(banner(text, banner.path()))));
        return slot;
    }

    private static Div banner(String text, Optional<String> path) {
        var words = path.<Component>map(page -> new Anchor(page, text)).orElseGet(() -> new Span(text));
        var line = new Div(Glyph.INFO.draw(), words);
        line.addClassName("banner");
        return line;
    }
}
