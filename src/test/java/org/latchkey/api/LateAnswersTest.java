package org.latchkey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Whoever tries too often waits for their answer, and keeps no thread meanwhile (P36). */
class LateAnswersTest {

    private final List<Runnable> later = new ArrayList<>();
    private final LateAnswers answers =
            new LateAnswers(new Problems(new StaticMessageSource(), JsonMapper.shared()), later::add);

    /** A call, and what it was answered. */
    private record Call(MockHttpServletRequest request, MockHttpServletResponse response) {

        boolean waits() {
            return request.isAsyncStarted();
        }
    }

    @Test
    void theAnswerComesLater() throws IOException {
        var call = refused();
        assertThat(call.waits()).isTrue();
        assertThat(call.response().getContentAsByteArray()).isEmpty();

        later.forEach(Runnable::run);
        assertThat(call.waits()).isFalse();
        assertThat(call.response().getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
        assertThat(call.response().getContentAsString()).contains("\"status\":429");
    }

    @Test
    void whenTooManyWaitTheAnswerComesAtOnce() throws IOException {
        for (int nr = 0; nr < LateAnswers.MOST_WAITING; nr++) {
            assertThat(refused().waits()).isTrue();
        }
        var oneMore = refused();
        assertThat(oneMore.waits()).isFalse();
        assertThat(oneMore.response().getContentAsString()).contains("\"status\":429");

        later.forEach(Runnable::run);
        assertThat(refused().waits()).isTrue();
    }

    private Call refused() throws IOException {
        var request = new MockHttpServletRequest();
        request.setAsyncSupported(true);
        var call = new Call(request, new MockHttpServletResponse());
        answers.write(ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS), request, call.response());
        return call;
    }
}
