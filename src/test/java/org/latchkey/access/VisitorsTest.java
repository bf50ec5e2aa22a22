package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.latchkey.settings.SessionSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Visitors are counted, and whoever is one too many gets a plain 503. */
class VisitorsTest {

    private static final SessionSettings TWO =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(10), 2);

    private final Visitors visitors = new Visitors(() -> TWO);

    @Test
    void aVisitorsSessionEndsAfterTenIdleMinutes() {
        assertThat(visit().getMaxInactiveInterval()).isEqualTo(600);
    }

    @Test
    void whoSignsInIdlesLongerAndMakesRoom() {
        var session = visit();
        visit();
        visitors.signedIn(session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(1800);
        assertThat(visitors.areTooMany()).isFalse();
    }

    @Test
    void whoLeavesMakesRoom() {
        visit();
        visitors.sessionDestroyed(new HttpSessionEvent(visit()));

        assertThat(visitors.areTooMany()).isFalse();
    }

    @Test
    void whoSignedInDoesNotMakeRoomTwice() {
        var session = visit();
        visitors.signedIn(session);
        visitors.sessionDestroyed(new HttpSessionEvent(session));
        visit();
        visit();

        assertThat(visitors.areTooMany()).isTrue();
    }

    @Test
    void oneTooManyIsAskedToComeBack() throws Exception {
        visit();
        visit();
        var answer = asksForAPage(new MockHttpServletRequest());

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString()).startsWith("Too many people");
    }

    @Test
    void whoeverIsHereAlreadyIsServed() throws Exception {
        visit();
        var request = new MockHttpServletRequest();
        request.setSession(visit());

        assertThat(asksForAPage(request).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asksForAPage(MockHttpServletRequest request) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        new VisitorLimit(visitors)
                .doFilter(request, answer, (asked, answered) -> ((HttpServletRequest) asked).getSession());
        return answer;
    }

    private MockHttpSession visit() {
        var session = new MockHttpSession();
        visitors.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
