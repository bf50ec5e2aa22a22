package org.latchkey.frontdoor.ui;

import org.latchkey.frontdoor.GuideCounts;
import org.latchkey.requests.HelpRequestFiled;
import org.latchkey.requests.QuestionAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notices that a visit which the guide had led somewhere filed a request or a question all the same (P40). */
@Component
class FilingsAfterwards {

    private final GuideCounts counts;

    FilingsAfterwards(GuideCounts counts) {
        this.counts = counts;
    }

    @EventListener({HelpRequestFiled.class, QuestionAsked.class})
    void count() {
        Footprint.ofAnyVisit().flatMap(Footprint::takeLast).ifPresent(counts::filed);
    }
}
