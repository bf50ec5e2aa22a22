package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

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
}
