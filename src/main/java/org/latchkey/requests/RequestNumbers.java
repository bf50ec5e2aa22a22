package org.latchkey.requests;

import java.security.SecureRandom;
import org.latchkey.kernel.RequestNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws request numbers that are not taken: short ones to dictate, longer ones when those are nearly used up. */
@Component
class RequestNumbers {

    private static final int USUAL_DIGITS = 6;
    private static final int MOST_DIGITS = 9;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RequestNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RequestNumber free() {
        for (int digits = USUAL_DIGITS; digits <= MOST_DIGITS; digits++) {
            var number = RequestNumber.random(random, digits);
            if (isFree(number)) {
                return number;
            }
        }
        throw new IllegalStateException("No free request number was found");
    }

    /** Requests and questions share their numbers: whoever reads one aloud need not say which it is. */
    private boolean isFree(RequestNumber number) {
        return jdbc.sql("""
                        select 1 from help_request where number = :number
                         union all select 1 from question where number = :number
                        """)
                .param("number", number.value())
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
