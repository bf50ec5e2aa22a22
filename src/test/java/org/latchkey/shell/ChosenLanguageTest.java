package org.latchkey.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Which language a page is written in. */
class ChosenLanguageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void pageFollowsTheBrowser() throws Exception {
        wishes("de-AT, en;q=0.5");

        assertThat(shown()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void languagesThatNobodyWroteInArePassedOver() throws Exception {
        wishes("fr, de;q=0.5");

        assertThat(shown()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void englishIsForEverybodyElse() throws Exception {
        wishes("fr");

        assertThat(shown()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void languageOfTheServerDoesNotMatter() throws Exception {
        request.addPreferredLocale(Locale.GERMAN);
        request.removeHeader("Accept-Language");

        assertThat(shown()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void choiceOutlivesTheBrowsersWish() throws Exception {
        wishes("en");
        request.setCookies(new Cookie(ChosenLanguage.COOKIE, "de"));

        assertThat(shown()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void senselessChoiceIsNone() throws Exception {
        wishes("de");
        request.setCookies(new Cookie(ChosenLanguage.COOKIE, "\" or 1=1"));

        assertThat(shown()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void plainErrorPageSpeaksItToo() throws Exception {
        wishes("de");
        request.setDispatcherType(DispatcherType.ERROR);
        var answer = new MockHttpServletResponse();

        var asked = passedOn();
        new PlainErrorPage(new MessageBundles().messageSource())
                .resolveErrorView(asked, HttpStatus.NOT_FOUND, Map.of())
                .getView()
                .render(Map.of(), asked, answer);

        assertThat(answer.getContentAsString()).contains("<html lang=\"de\">", "Hier ist nichts", "Zur Startseite");
    }

    private void wishes(String languages) {
        request.addHeader("Accept-Language", languages);
    }

    private Locale shown() throws Exception {
        return passedOn().getLocale();
    }

    private HttpServletRequest passedOn() throws Exception {
        var chain = new MockFilterChain();
        new ChosenLanguage().doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
