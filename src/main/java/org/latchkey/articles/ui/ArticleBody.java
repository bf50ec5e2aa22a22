package org.latchkey.articles.ui;

import com.vaadin.flow.component.html.Div;
import org.latchkey.articles.SafeHtml;

/** Puts the one kind of markup into a page that may stand there as it is. */
final class ArticleBody extends Div {

    ArticleBody(SafeHtml html) {
        addClassName("article-body");
        show(html);
    }

    void show(SafeHtml html) {
        getElement().setProperty("innerHTML", html.markup());
    }
}
