package org.latchkey.mail;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import org.latchkey.mail.Letter.Answer;
import org.latchkey.mail.Letter.Button;
import org.latchkey.mail.Letter.Code;
import org.latchkey.mail.Letter.Paragraph;
import org.latchkey.mail.Letter.Part;

/** A letter as HTML, plain enough for every mail program; whatever a letter says is text here, never markup. */
final class Html {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            body { margin: 0; padding: 24px; font: 16px/1.5 system-ui, sans-serif; }
            main, footer { max-width: 560px; margin: 0 auto; }
            .button { display: inline-block; padding: 10px 20px; border-radius: 8px; background: #2456c7; color: #fff;
                      text-decoration: none; font-weight: 600; }
            .code { font: 700 32px/1.2 ui-monospace, monospace; letter-spacing: 4px; }
            .link, footer { font-size: 13px; color: #6b7280; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            %s
            </main>
            <footer>
            <hr>
            %s
            </footer>
            </body>
            </html>
            """;

    private Html() {}

    static String of(Letter letter) {
        return PAGE.formatted(
                letter.language().locale().toLanguageTag(),
                htmlEscape(letter.subject()),
                letter.parts().stream().map(Html::of).collect(joining("\n")),
                letter.footer().stream().map(Html::paragraph).collect(joining("\n")));
    }

    private static String of(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph(paragraph.text());
            case Button button ->
                "<p><a class=\"button\" href=\"%2$s\">%1$s</a></p>\n<p class=\"link\">%2$s</p>"
                        .formatted(htmlEscape(button.label()), htmlEscape(button.link()));
            case Answer answer ->
                "<p><a href=\"%2$s\">%1$s</a></p>".formatted(htmlEscape(answer.label()), htmlEscape(answer.link()));
            case Code code -> "<p class=\"code\">" + htmlEscape(code.digits()) + "</p>";
        };
    }

    private static String paragraph(String text) {
        return "<p>" + htmlEscape(text) + "</p>";
    }
}
