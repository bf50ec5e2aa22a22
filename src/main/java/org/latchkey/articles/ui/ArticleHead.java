package org.latchkey.articles.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.latchkey.articles.Article;
import org.latchkey.articles.Articles;
import org.latchkey.articles.Markdown;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/**
 * Writes into the first answer what search engines read of an article, and the article itself for readers without
 * scripts (P50). What is not published is not to be found.
 */
@Component
class ArticleHead implements VaadinServiceInitListener {

    private static final Pattern PAGE = Pattern.compile("/articles/([^/]+)/?");

    private final transient Articles articles;
    private final transient DeskSettings desk;

    ArticleHead(Articles articles, DeskSettings desk) {
        this.articles = articles;
        this.desk = desk;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse answer) {
        var path = Optional.ofNullable(answer.getVaadinRequest().getPathInfo()).orElse("");
        var page = PAGE.matcher(path);
        if (page.matches()) {
            articles.find(page.group(1), language(answer.getVaadinRequest()))
                    .ifPresentOrElse(
                            article -> describe(article, answer.getDocument()),
                            () -> meta(answer.getDocument(), "robots", "noindex"));
        }
    }

    private static Language language(VaadinRequest request) {
        return Optional.ofNullable(request.getParameter(Paths.LANGUAGE))
                .flatMap(tag -> Language.of(Locale.forLanguageTag(tag)))
                .or(() -> Language.of(request.getLocale()))
                .orElse(Language.EN);
    }

    private void describe(Article article, Document document) {
        var text = article.text();
        document.title(text.title() + " – " + desk.name());
        document.select("html").attr("lang", article.language().tag());
        meta(document, "description", text.summary());
        link(document, "canonical", address(article, article.language()));
        if (article.inBothLanguages()) {
            for (var language : Language.values()) {
                link(document, "alternate", address(article, language)).attr("hreflang", language.tag());
            }
        }
        var plain = document.body().appendElement("noscript");
        plain.appendElement("h1").text(text.title());
        plain.append(Markdown.html(text.body()).markup());
    }

    /** English is what the plain address means to whoever names no language. */
    private String address(Article article, Language language) {
        var plain = desk.link("/" + Paths.of(article.slug()));
        return language == Language.EN ? plain : plain + "?" + Paths.LANGUAGE + "=" + language.tag();
    }

    private static void meta(Document document, String name, String content) {
        document.select("meta[name=" + name + "]").remove();
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static Element link(Document document, String relation, String address) {
        return document.head().appendElement("link").attr("rel", relation).attr("href", address);
    }
}
