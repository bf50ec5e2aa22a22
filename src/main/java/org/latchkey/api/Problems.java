package org.latchkey.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.latchkey.kernel.InvalidValue;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes problem documents. Programs read the type, which never changes; people read the sentences, which the bundle of
 * the module that refuses has under {@code problem.<type>}.
 */
@Component
public class Problems {

    private static final String KEY = "problem.";

    /** Left out of the document: an address may hold the secret of a link. */
    private static final URI NO_INSTANCE = URI.create("");

    private final MessageSource texts;
    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** A problem of a type, for example {@code wrong-state}. */
    public ProblemDetail of(HttpStatus status, String type) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + type));
        problem.setInstance(NO_INSTANCE);
        problem.setTitle(title(type).orElse(type));
        explanation(type).ifPresent(problem::setDetail);
        return problem;
    }

    /** That something came too late or too early; carries the state that the request is in. */
    public ProblemDetail wrongState(Enum<?> state) {
        var problem = of(HttpStatus.CONFLICT, "wrong-state");
        problem.setProperty("state", state.name());
        return problem;
    }

    /** That a value was refused, with the sentence that its field shows on a page. */
    ProblemDetail invalid(InvalidValue refused) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-value");
        text(refused.key(), refused.arguments()).ifPresent(problem::setDetail);
        return problem;
    }

    /** Writes a problem where no controller has been reached. */
    public void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    Optional<String> title(String type) {
        return text(KEY + type);
    }

    Optional<String> explanation(String type) {
        return text(KEY + type + ".text");
    }

    private Optional<String> text(String key, Object... arguments) {
        return Optional.ofNullable(texts.getMessage(key, arguments, null, LocaleContextHolder.getLocale()));
    }
}
