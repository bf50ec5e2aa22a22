package org.latchkey.articles;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns Markdown into HTML that can do nothing: HTML that was typed is shown as text, and what remains is cleaned once more. */
public final class Markdown {

    private static final int SECOND_LEVEL = 2;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(Markdown::belowTheTitle)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final Pattern OWN_IMAGE = Pattern.compile(Image.PATH + Image.NAME);
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "strong", "em", "code")
            .allowElements("pre", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener", "noreferrer")
            .allowAttributes("src")
            .matching(OWN_IMAGE)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .toFactory();

    private Markdown() {}

    /** What a browser shows. */
    public static SafeHtml html(String markdown) {
        return new SafeHtml(POLICY.sanitize(RENDERER.render(PARSER.parse(markdown))));
    }

    /** The words alone, for searching. */
    static String words(String markdown) {
        var words = new MarkdownWords();
        PARSER.parse(markdown).accept(words);
        return words.toString();
    }

    /** The page's title is its only heading of the first level. */
    private static Node belowTheTitle(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(SECOND_LEVEL, heading.getLevel()));
            }
        });
        return document;
    }
}
