package org.latchkey.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.latchkey.imports.Kind.Read;

/** The lines of a file that say something, each once; what the others lack is noted as faults. */
final class Lines<L> {

    private final Kind<L> kind;
    private final List<Fault> faults;
    private final List<Read<L>> read = new ArrayList<>();
    private final Map<Object, Integer> seen = new HashMap<>();

    Lines(Kind<L> kind, List<Fault> faults) {
        this.kind = kind;
        this.faults = faults;
    }

    List<Read<L>> read() {
        return read;
    }

    void add(Cells cells) {
        kind.read(cells).ifPresentOrElse(says -> add(cells.line(), says), () -> faults.addAll(cells.faults()));
    }

    private void add(int line, L says) {
        var before = seen.putIfAbsent(kind.key(says), line);
        if (before == null) {
            read.add(new Read<>(line, says));
        } else {
            faults.add(new Fault(line, null, "imports.fault.duplicate", before.toString()));
        }
    }
}
