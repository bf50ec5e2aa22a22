package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.latchkey.articles.ArticleSearch;
import org.latchkey.shell.SearchBox;

/** What else the first page offers: the articles, the contact form, and signing in. */
final class OtherWays extends Section {

    OtherWays(Component contact) {
        addClassName("other-ways");
        var signIn = new Anchor("sign-in", getTranslation("frontdoor.question.signIn"));
        add(
                new H2(getTranslation("frontdoor.search.title")),
                new SearchBox("", ArticleSearch.LONGEST),
                new Paragraph(new Anchor("articles", getTranslation("frontdoor.search.all"))),
                contact,
                new Paragraph(new Span(getTranslation("frontdoor.question.fine") + " "), signIn));
    }
}
