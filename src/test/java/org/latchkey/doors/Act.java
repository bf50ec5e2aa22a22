package org.latchkey.doors;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.latchkey.testing.Town;

/** Something that stands behind a door, and how somebody tries it. */
record Act(String name, Class<?> desk, Consumer<Town> knock) {

    static <D> Act act(String name, Class<D> desk, Consumer<D> knock) {
        return new Act(name, desk, town -> knock.accept(town.ask(desk)));
    }

    static <D> Act act(String name, Class<D> desk, BiConsumer<D, Town> knock) {
        return new Act(name, desk, town -> knock.accept(town.ask(desk), town));
    }

    /** The method of the desk that an exception came out of, as {@code CaseDesk.claim}. */
    String refusedBy(Throwable refusal) {
        return Stream.of(refusal.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(desk.getName()))
                .reduce((inner, outer) -> outer)
                .map(outermost -> desk.getSimpleName() + "." + outermost.getMethodName())
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
