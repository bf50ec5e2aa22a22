package org.latchkey.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that the sources name is written in a bundle, in every language. */
class MessageBundlesTest {

    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|InvalidValue|Entry\\.chosen|@Menu\\(title =)\\s*\\(?\\s*(?:\\w+, )?\"([a-zA-Z0-9.]+[a-zA-Z0-9])\"\\s*[,)]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    /** Something is said besides what is put in. */
    private static final Pattern NAMED = Pattern.compile("(?<!\\{)\\b\\p{L}+\\b(?!})");

    private static final Set<String> THE_SAME_IN_GERMAN = Set.of(
            "casework.state.SPAM",
            "casework.timeOfDay",
            "casework.type.ADMIN",
            "demo.is.ADMIN",
            "desk.due.in",
            "mail.kind.CODE",
            "access.factors.kind.PASSKEY");

    @Test
    void noSentenceIsMissing() {
        var texts = new MessageBundles().messageSource();
        var asked = keysInTheSources();

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(asked)
                .allSatisfy(key -> assertThat(texts.getMessage(key, new Object[9], Locale.ENGLISH))
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everySentenceIsWrittenInEveryLanguage(Path english, Path translated) {
        var sentences = bundle(english);
        var translations = bundle(translated);

        assertThat(translations.stringPropertyNames()).isEqualTo(sentences.stringPropertyNames());
        assertThat(translations.stringPropertyNames()).allSatisfy(key -> {
            assertThat(translations.getProperty(key)).isNotBlank();
            assertThat(placeholders(translations.getProperty(key))).isEqualTo(placeholders(sentences.getProperty(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noSentenceWasLeftInEnglish(Path english, Path translated) {
        var sentences = bundle(english);
        var translations = bundle(translated);

        assertThat(sentences.stringPropertyNames())
                .filteredOn(key -> sentences.getProperty(key).equals(translations.getProperty(key)))
                .filteredOn(key -> NAMED.matcher(sentences.getProperty(key)).find())
                .isSubsetOf(THE_SAME_IN_GERMAN);
    }

    @Test
    void plainApostropheIsNowhereSinceItHidesWhatFollows() {
        assertThat(lines().filter(line -> !line.startsWith("#")))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).doesNotContain("'"));
    }

    static Stream<Arguments> translations() {
        return files(Path.of("src/main/resources/messages"), ".properties")
                .filter(file -> !file.toString().endsWith("_de.properties"))
                .map(english -> Arguments.of(english, Path.of(english.toString().replace(".", "_de."))));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(Path file) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
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
        return files(folder, ending).map(MessageBundlesTest::read);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
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
