package org.latchkey.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How files of one kind are read and compared with what is on file.
 *
 * @param <L> what one line says
 */
interface Kind<L> {

    FileKind kind();

    /** What a line says; empty when the cells have noted a fault. */
    Optional<L> read(Cells cells);

    /** What two lines may not have in common. */
    Object key(L line);

    /** What the lines would do; what stands against them is noted as faults. */
    Plan plan(List<Read<L>> lines, Consumer<Fault> faults);

    /** What a line says, and which one it is. */
    record Read<L>(int line, L says) {}
}
