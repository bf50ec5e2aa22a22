package org.latchkey.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final String PICTURE = "/article-images/" + "0".repeat(64) + ".png";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"x\" onclick=\"alert(1)\">x</a>",
                "<svg onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "![x](https://evil.example/x.png)",
                "![x](/article-images/../sign-in)",
                "<style>body{display:none}</style>",
                "a <b style=position:fixed>b</b>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"
            })
    void nothingTypedIsEverExecuted(String typed) {
        var html = Jsoup.parseBodyFragment(Markdown.html(typed).markup());

        assertThat(html.select("script, svg, iframe, style, math, img[src]")).isEmpty();
        assertThat(html.select("*"))
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getValue().toLowerCase(Locale.ROOT).startsWith("javascript")
                                || attribute.getValue().startsWith("data:")));
    }

    @Test
    void whatMarkdownMeansIsShown() {
        var html = Markdown.html(
                        "# One\n\n**Two** [three](/help-request)\n\n| a | b |\n|---|---|\n| c | d |\n\n![five]("
                                + PICTURE + ")")
                .markup();

        assertThat(html)
                .contains("<h2>One</h2>", "<strong>Two</strong>", "href=\"/help-request\"", "<td>c</td>")
                .contains("<img src=\"" + PICTURE + "\" alt=\"five\"");
    }

    @Test
    void wordsAreWhatAReaderReads() {
        assertThat(Markdown.words("## One\n\n**two** [three](/x)"))
                .contains("One", "two three")
                .doesNotContain("#", "*");
    }
}
