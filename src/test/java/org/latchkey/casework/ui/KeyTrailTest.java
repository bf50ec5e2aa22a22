package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;

class KeyTrailTest {

    private static final int ROWS = 1020;

    private int pagesRead;
    private final KeyTrail<WorkItem> trail = new KeyTrail<>(this::after);

    private List<WorkItem> after(@Nullable WorkItem last, int limit) {
        pagesRead++;
        var from = last == null ? 0 : last.id().value() + 1;
        var blank = PaperCase.waiting(WorkItemKind.UNMATCHED);
        return LongStream.range(from, Math.min(from + limit, ROWS))
                .mapToObj(blank::item)
                .toList();
    }

    private List<Long> read(int position, int limit) {
        return trail.read(position, limit).stream().map(row -> row.id().value()).toList();
    }

    private static List<Long> numbers(int from, int to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @Test
    void readsEveryRowOnceWhenScrolledThrough() {
        var seen = IntStream.iterate(0, at -> at < ROWS, at -> at + 50)
                .mapToObj(at -> read(at, 50))
                .flatMap(List::stream)
                .toList();

        assertThat(seen).isEqualTo(numbers(0, ROWS));
        assertThat(pagesRead).isEqualTo(21);
    }

    @Test
    void goingOnAtAnyDepthCostsOnePage() {
        read(950, 50);
        pagesRead = 0;

        assertThat(read(1000, 50)).isEqualTo(numbers(1000, ROWS));
        assertThat(read(950, 50)).isEqualTo(numbers(950, 1000));
        assertThat(pagesRead).isEqualTo(2);
    }

    @Test
    void aLongStretchLeavesKeysWithinIt() {
        read(0, 200);
        pagesRead = 0;

        assertThat(read(150, 100)).isEqualTo(numbers(150, 250));
        assertThat(pagesRead).isEqualTo(1);
    }

    @Test
    void positionsBetweenTwoKeysAreFound() {
        read(0, 100);

        assertThat(read(70, 10)).isEqualTo(numbers(70, 80));
    }

    @Test
    void nothingIsBeyondTheEnd() {
        assertThat(read(ROWS + 500, 50)).isEmpty();
    }
}
