package org.latchkey.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder where the benchmarks keep databases and logs; emptied when they begin. */
final class Workshop {

    private static final Path FOLDER = Path.of("target", "bench", "work").toAbsolutePath();

    private Workshop() {}

    static void empty() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var files = Files.walk(FOLDER)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(FOLDER);
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static Path write(String name, String text) {
        try {
            return Files.writeString(file(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
