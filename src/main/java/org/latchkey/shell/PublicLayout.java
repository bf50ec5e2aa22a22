package org.latchkey.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.springframework.beans.factory.ObjectProvider;

/** The calm frame of pages for people who cannot sign in: one column, and always a telephone number. */
@AnonymousAllowed
public final class PublicLayout extends Frame implements LocaleChangeObserver {

    private final transient DeskSettings desk;
    private final transient AuthenticationContext authentication;

    PublicLayout(DeskSettings desk, AuthenticationContext authentication, ObjectProvider<Banner> banners) {
        super("public", banners);
        this.desk = desk;
        this.authentication = authentication;
    }

    /** A page that outlives a reload keeps its frame, which may come back in another language. */
    @Override
    public void localeChange(LocaleChangeEvent changed) {
        show(brand(desk.name(), ""), actions(authentication.isAuthenticated()));
        add(footer());
    }

    private Div actions(boolean signedIn) {
        var signIn = signedIn
                ? new Anchor("welcome", getTranslation("shell.home"))
                : new Anchor("sign-in", getTranslation("shell.signIn"));
        var articles = new Anchor("articles", getTranslation("shell.articles"));
        articles.addClassName("quiet-link");
        signIn.addClassName("quiet-link");
        var actions = new Div(articles, signIn, new LanguageSwitch(), colourSwitch());
        actions.addClassName("actions");
        return actions;
    }

    private Footer footer() {
        var call = new Anchor("tel:" + desk.phone().replaceAll("[^0-9+]", ""), desk.phone());
        var footer = new Footer(
                Glyph.PHONE.draw(),
                new Span(getTranslation("shell.footer.call")),
                call,
                new Span(desk.hours(Language.of(getLocale()).orElse(desk.language()))));
        footer.addClassName("desk-line");
        return footer;
    }
}
