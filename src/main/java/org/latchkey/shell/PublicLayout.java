package org.latchkey.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.springframework.beans.factory.ObjectProvider;

/** The calm frame of pages for people who cannot sign in: one column, and always a telephone number. */
@AnonymousAllowed
@JavaScript("context://drafts.js")
public final class PublicLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private final Main content = Frame.content();
    private final Banners banners;
    private final transient DeskSettings desk;
    private final transient AuthenticationContext authentication;

    PublicLayout(DeskSettings desk, AuthenticationContext authentication, ObjectProvider<Banner> banners) {
        this.desk = desk;
        this.authentication = authentication;
        this.banners = new Banners(banners);
        addClassNames("frame", "public");
    }

    /** A page that outlives a reload keeps its frame, which may come back in another language. */
    @Override
    public void localeChange(LocaleChangeEvent changed) {
        removeAll();
        var header = new Header(Frame.brand(desk.name(), ""), actions(authentication.isAuthenticated()));
        header.addClassName("bar");
        add(Frame.skipLink(this), header, banners, content, footer());
    }

    private Div actions(boolean signedIn) {
        var signIn = signedIn
                ? new Anchor("welcome", getTranslation("shell.home"))
                : new Anchor("sign-in", getTranslation("shell.signIn"));
        var articles = new Anchor("articles", getTranslation("shell.articles"));
        articles.addClassName("quiet-link");
        signIn.addClassName("quiet-link");
        var actions = new Div(articles, signIn, new LanguageSwitch(), Frame.colourSwitch(this));
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
