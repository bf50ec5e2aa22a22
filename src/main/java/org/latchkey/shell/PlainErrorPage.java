package org.latchkey.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The error page for addresses that no view of ours answers, in the look of the others and without any script. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%5$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%2$s</title>
              <link rel="icon" href="%1$s/icon.svg">
              <link rel="stylesheet" href="%1$s/aura/aura.css">
              <link rel="stylesheet" href="%1$s/latchkey.css">
            </head>
            <body>
              <div class="frame public"><main><div class="sheet">
                <h1>%2$s</h1>
                <p>%3$s</p>
                <a href="%1$s/">%4$s</a>
              </div></main></div>
            </body>
            </html>
            """;

    private final MessageSource texts;

    PlainErrorPage(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var key = keyOf(status);
        var locale = request.getLocale();
        var page = PAGE.formatted(
                request.getContextPath(),
                text(key + ".title", locale),
                text(key + ".text", locale),
                text("shell.error.home", locale),
                locale.toLanguageTag());
        View view = (values, asked, answer) -> {
            answer.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
            answer.getWriter().write(page);
        };
        var resolved = new ModelAndView(view);
        resolved.setStatus(status);
        return resolved;
    }

    private static String keyOf(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "shell.error.internal";
        }
        return status == HttpStatus.FORBIDDEN ? "shell.error.closed" : "shell.error.notFound";
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(texts.getMessage(key, null, locale), "UTF-8");
    }
}
