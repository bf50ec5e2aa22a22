package org.latchkey.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.latchkey.host.Errand.Outcome;

/**
 * An order that was taken out of the tray: the file {@code order} holds the word and the arguments, one a line;
 * {@code files} what came with it; {@code answer} what the terminal is to show; {@code done} the outcome, last of all.
 */
final class TakenOrder implements Terminal {

    private static final int MOST_BYTES = 8 * 1024;
    private static final int MOST_FILES = 50;
    private static final int MOST_BYTES_OF_A_FILE = 64 * 1024 * 1024;

    private final Path folder;

    TakenOrder(Path folder) {
        this.folder = folder;
    }

    String word() {
        return lines().getFirst();
    }

    /** @throws TrayClosed when something in it is a link, no file or too large */
    Order read() {
        var lines = lines();
        return new Order(
                List.copyOf(lines.subList(1, lines.size())),
                files().stream().map(TakenOrder::file).toList());
    }

    private List<String> lines() {
        var lines = new String(content(folder.resolve("order"), MOST_BYTES), UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty()) {
            throw new TrayClosed(folder, "the order is empty");
        }
        return lines;
    }

    private List<Path> files() {
        var files = folder.resolve("files");
        if (!Files.isDirectory(files, NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(files)) {
            var sorted = found.limit(MOST_FILES + 1L).sorted().toList();
            if (sorted.size() > MOST_FILES) {
                throw new TrayClosed(folder, "more than %d files came with it".formatted(MOST_FILES));
            }
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number before the name keeps the order in which the files were named, and two of one name apart. */
    private static Order.OrderedFile file(Path file) {
        return new Order.OrderedFile(
                file.getFileName().toString().replaceFirst("^[0-9]+-", ""), content(file, MOST_BYTES_OF_A_FILE));
    }

    private static byte[] content(Path file, int mostBytes) {
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new TrayClosed(file, "it is not a plain file");
        }
        try (var in = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            var content = in.readNBytes(mostBytes + 1);
            if (content.length > mostBytes) {
                throw new TrayClosed(file, "it is larger than %,d bytes".formatted(mostBytes));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void say(String line) {
        write("answer", line.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ") + "\n");
    }

    void answer(Outcome outcome) {
        write("done.new", (outcome == Outcome.DONE ? 0 : 1) + "\n");
        try {
            Files.move(folder.resolve("done.new"), folder.resolve("done"), ATOMIC_MOVE);
        } catch (IOException gone) {
            nobodyWaits(gone);
        }
    }

    boolean isAnswered() {
        return Files.exists(folder.resolve("done"), NOFOLLOW_LINKS);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text, UTF_8, CREATE, APPEND, NOFOLLOW_LINKS);
        } catch (IOException gone) {
            nobodyWaits(gone);
        }
    }

    /** Whoever asked may have left and cleared the order away; that is no reason to stop half-way. */
    private void nobodyWaits(IOException why) {
        if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            throw new UncheckedIOException(why);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
