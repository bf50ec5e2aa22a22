package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import org.springframework.beans.factory.ObjectProvider;

/** What both layouts are: a bar, banners, and one page at a time below them. */
@JavaScript("context://drafts.js")
@JavaScript("context://presses.js")
abstract class Frame extends Div implements RouterLayout {

    private static final String CONTENT_ID = "content";

    private final Main content = new Main();
    private final Banners banners;

    Frame(String kind, ObjectProvider<Banner> banners) {
        this.banners = new Banners(banners);
        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");
        addClassNames("frame", kind);
    }

    /** Shows what stands in the bar, and the page below it, in place of whatever was there. */
    final void show(Component... inBar) {
        removeAll();
        var bar = new Header(inBar);
        bar.addClassName("bar");
        add(skipLink(), bar, banners, content);
    }

    /** The first stop of the Tab key: past the bar, to the page itself. */
    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        banners.refresh();
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    static Anchor brand(String name, String home) {
        var brand = new Anchor(home, Glyph.KEY.draw(), new Span(name));
        brand.addClassName("brand");
        return brand;
    }

    /** Switches between light and dark in the browser alone; until then the page follows the system. */
    final Button colourSwitch() {
        var label = getTranslation("shell.colours");
        var button = new Button(Glyph.SUN.draw());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("colour-switch");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.getElement().setAttribute("data-switch-colours", true);
        return button;
    }
}
