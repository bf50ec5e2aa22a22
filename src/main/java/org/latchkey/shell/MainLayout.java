package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.latchkey.settings.DeskSettings;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page for people who are signed in. */
@Layout
@PermitAll
final class MainLayout extends Frame {

    MainLayout(DeskSettings desk, AuthenticationContext authentication, ObjectProvider<Banner> banners) {
        super("signed-in", banners);
        Drafts.forget("sign-in", this);
        show(brand(desk.name(), "welcome"), new Navigation(), actions(authentication));
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
        var actions = new Div(name, new LanguageSwitch(), colourSwitch(), signOut);
        actions.addClassName("actions");
        return actions;
    }
}
