package org.latchkey.requests;

import java.security.SecureRandom;
import org.latchkey.kernel.RequestNumber;
import org.springframework.stereotype.Component;

/** Draws request numbers that are not taken: short ones to dictate, longer ones when those are nearly used up. */
@Component
class RequestNumbers {

    private static final int USUAL_DIGITS = 6;
    private static final int MOST_DIGITS = 9;

    private final FiledRequests requests;
    private final SecureRandom random = new SecureRandom();

    RequestNumbers(FiledRequests requests) {
        this.requests = requests;
    }

    RequestNumber free() {
        for (int digits = USUAL_DIGITS; digits <= MOST_DIGITS; digits++) {
            var number = RequestNumber.random(random, digits);
            if (!requests.existsByNumber(number.value())) {
                return number;
            }
        }
        throw new IllegalStateException("No free request number was found");
    }
}
