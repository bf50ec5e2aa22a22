package org.latchkey.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.latchkey.settings.DeskSettings;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page for people who are signed in. */
@Layout
@PermitAll
@JavaScript("context://drafts.js")
final class MainLayout extends Div implements RouterLayout {

    private final Main content = Frame.content();
    private final Banners banners;

    MainLayout(DeskSettings desk, AuthenticationContext authentication, ObjectProvider<Banner> banners) {
        this.banners = new Banners(banners);
        addClassNames("frame", "signed-in");
        Drafts.forget("sign-in", this);
        var header = new Header(Frame.brand(desk.name(), "welcome"), new Navigation(), actions(authentication));
        header.addClassName("bar");
        add(Frame.skipLink(this), header, this.banners, content);
    }

    private Div actions(AuthenticationContext authentication) {
        var name = new Anchor(
                "sessions",
                Glyph.USER.draw(),
                new Span(authentication.getPrincipalName().orElse("")));
        name.addClassName("who");
        var label = getTranslation("shell.signOut");
        var signOut = new Button(label, Glyph.LEAVE.draw(), clicked -> authentication.logout());
        signOut.setId("sign-out");
        signOut.setTooltipText(label);
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(name, new LanguageSwitch(), Frame.colourSwitch(this), signOut);
        actions.addClassName("actions");
        return actions;
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
}
