package org.latchkey.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that the sources name is written in a bundle. */
class MessageBundlesTest {

    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|InvalidValue|Entry\\.chosen|@Menu\\(title =)\\s*\\(?\\s*(?:\\w+, )?\"([a-zA-Z0-9.]+[a-zA-Z0-9])\"\\s*[,)]");

    @Test
    void noSentenceIsMissing() {
        var texts = new MessageBundles().messageSource();
        var asked = keysInTheSources();

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(asked)
                .allSatisfy(key -> assertThat(texts.getMessage(key, new Object[9], Locale.ENGLISH))
                        .isNotBlank());
    }

    @Test
    void plainApostropheIsNowhereSinceItHidesWhatFollows() {
        assertThat(lines().filter(line -> !line.startsWith("#")))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).doesNotContain("'"));
    }

    private static Set<String> keysInTheSources() {
        return texts(Path.of("src/main/java"), ".java")
                .flatMap(source -> ASKED.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines() {
        return texts(Path.of("src/main/resources/messages"), ".properties").flatMap(String::lines);
    }

    private static Stream<String> texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .map(MessageBundlesTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
