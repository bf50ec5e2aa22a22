package org.latchkey.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers calls that do not exist by a problem document, before the pages could answer with one of theirs. */
@Configuration
class UnknownCalls {

    private static final int BEFORE_THE_PAGES = Ordered.LOWEST_PRECEDENCE - 10;

    @Bean
    SimpleUrlHandlerMapping noSuchCall(Problems problems) {
        HttpRequestHandler answer =
                (request, response) -> problems.write(problems.of(HttpStatus.NOT_FOUND, "not-found"), response);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", answer), BEFORE_THE_PAGES);
    }
}
