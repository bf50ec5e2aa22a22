package org.latchkey.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which orders lie. {@code NAME.order} waits, {@code NAME.taken} is being carried out or has been; moving
 * it from one to the other is one step, so that nobody carries out an order twice, nor one that was withdrawn.
 */
final class Tray {

    private static final String WAITING = ".order";
    private static final String TAKEN = ".taken";

    private final Path folder;
    private final OwnersAlone owners;

    /**
     * Opens the tray below the data, making it where there is none.
     *
     * @throws TrayClosed when that cannot be
     */
    static Tray below(Path data) {
        var folder = data.resolve("tray");
        try {
            return new Tray(folder, OwnersAlone.make(folder));
        } catch (IOException e) {
            throw new TrayClosed(folder, "it cannot be made (%s)".formatted(e.getMessage()));
        }
    }

    private Tray(Path folder, OwnersAlone owners) {
        this.folder = folder;
        this.owners = owners;
    }

    /**
     * Takes every order that waits, oldest name first.
     *
     * @throws TrayClosed when others could have put them there
     */
    List<TakenOrder> take() {
        return ending(WAITING).stream()
                .map(Tray::take)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The orders that somebody took and never answered. */
    List<TakenOrder> unanswered() {
        return ending(TAKEN).stream()
                .map(TakenOrder::new)
                .filter(order -> !order.isAnswered())
                .toList();
    }

    private static Optional<TakenOrder> take(Path waiting) {
        var name = waiting.getFileName().toString();
        var taken = waiting.resolveSibling(name.substring(0, name.length() - WAITING.length()) + TAKEN);
        try {
            return Optional.of(new TakenOrder(Files.move(waiting, taken)));
        } catch (IOException withdrawn) {
            return Optional.empty();
        }
    }

    private List<Path> ending(String ending) {
        try {
            owners.demand();
            try (Stream<Path> found = Files.list(folder)) {
                return found.filter(path -> path.getFileName().toString().endsWith(ending))
                        .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
