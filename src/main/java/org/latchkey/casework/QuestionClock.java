package org.latchkey.casework;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute, on every node, which questions have waited too long; the row knows, so no restart forgets (P63). */
@Component
class QuestionClock {

    private final QuestionWatch watch;

    QuestionClock(QuestionWatch watch) {
        this.watch = watch;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        watch.tellLead();
        watch.closeTheOld();
    }
}
