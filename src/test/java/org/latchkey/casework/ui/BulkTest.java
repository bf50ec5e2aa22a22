package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;

class BulkTest {

    private static final Sentence TAKEN = Sentence.of("desk.takenBy", "Ben", PaperCase.NOON);

    private final PaperCase paper = PaperCase.waiting(WorkItemKind.UNMATCHED);
    private final List<WorkItem> three = List.of(paper.item(1), paper.item(2), paper.item(3));

    @Test
    void whatStandsAgainstOneDoesNotHoldUpTheOthers() {
        var outcome = Bulk.each(
                three, item -> item.id().value() == 2 ? new Outcome.Refused(TAKEN) : Outcome.Done.of("desk.tagged"));

        assertThat(outcome).isEqualTo(Outcome.Done.of("desk.bulk.partly", 2, 1, PaperCase.REQUEST, TAKEN));
    }

    @Test
    void whereNothingWasDoneTheFirstReasonIsTold() {
        assertThat(Bulk.each(three, item -> new Outcome.Refused(TAKEN)))
                .isEqualTo(Outcome.Refused.of("desk.bulk.none", PaperCase.REQUEST, TAKEN));
    }
}
