package org.latchkey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a file to its end and compares it with what is on file: the dry run, and the first half of every import. */
@Component
class Check {

    /**
     * What came of it.
     *
     * @param plan does nothing when there are faults
     */
    record Checked(Plan plan, List<Fault> faults) {}

    private final Map<FileKind, Kind<?>> kinds;

    Check(List<Kind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::kind, Function.identity()));
    }

    /** To be called in the transaction that carries the plan out, or in one that changes nothing. */
    Checked check(String text) {
        var faults = new ArrayList<Fault>();
        FileText.cutOff(text).ifPresent(faults::add);
        var plan = plan(text, faults);
        faults.sort(Comparator.comparingInt(Fault::line));
        return new Checked(faults.isEmpty() ? plan : Plan.NOTHING, faults);
    }

    private Plan plan(String text, List<Fault> faults) {
        try {
            var sheet = new Sheet(text);
            var wrong = sheet.faultsOfColumns();
            faults.addAll(wrong);
            return wrong.isEmpty()
                    ? plan(sheet, Objects.requireNonNull(kinds.get(sheet.kind())), faults)
                    : Plan.NOTHING;
        } catch (Unreadable unreadable) {
            faults.add(unreadable.fault());
            return Plan.NOTHING;
        }
    }

    /** What can be read of a broken file is compared too, so that its other faults need no second look. */
    private static <L> Plan plan(Sheet sheet, Kind<L> kind, List<Fault> faults) {
        var lines = new Lines<>(kind, faults);
        try {
            sheet.read(lines::add);
        } catch (Unreadable unreadable) {
            faults.add(unreadable.fault());
        }
        if (lines.read().isEmpty() && faults.isEmpty()) {
            faults.add(Fault.ofFile("imports.fault.nothing"));
        }
        return kind.plan(lines.read(), faults::add);
    }
}
