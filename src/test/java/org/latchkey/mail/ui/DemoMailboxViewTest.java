package org.latchkey.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.mail.DemoLetter;
import org.latchkey.testing.OnH2;

@OnH2
@ViewPackages(classes = OutboxView.class)
class DemoMailboxViewTest extends SpringBrowserlessTest {

    private static final DemoLetter LETTER = new DemoLetter(
            7,
            "ada@elsewhere.example",
            "[LK-482913-7] <b>Hello</b>",
            "It happened.\n\nGo on:\nhttp://localhost:8080/track/x\n\n-- \nThe desk\n",
            Instant.parse("2026-11-21T14:05:00Z"));

    @BeforeEach
    void openThePage() {
        RouteConfiguration.forSessionScope().setAnnotatedRoute(DemoMailboxView.class);
    }

    @Test
    void pageDoesNotExistOutsideTheDemo() {
        assertThat(RouteConfiguration.forApplicationScope().getRoute("demo/mailbox"))
                .isEmpty();
    }

    @Test
    void eachLetterIsALinkToItself() {
        var list = new LetterList(List.of(LETTER), LETTER);

        assertThat(find(RouterLink.class, list).single().getHref()).isEqualTo("demo/mailbox/7");
    }

    @Test
    void linksOfALetterAreAlive() {
        var whole = new WholeLetter(LETTER);

        assertThat(find(Anchor.class, whole).single().getHref()).isEqualTo("http://localhost:8080/track/x");
        assertThat(find(Anchor.class, whole).single().getText()).isEqualTo("http://localhost:8080/track/x");
    }

    @Test
    void textOfALetterStaysText() {
        var whole = new WholeLetter(LETTER);

        assertThat(whole.getElement().getOuterHTML())
                .contains("&lt;b&gt;Hello&lt;/b&gt;")
                .doesNotContain("<b>Hello");
    }
}
