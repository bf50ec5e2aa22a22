package org.latchkey.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each rule of the policy lives: the owner's sources name the rule, and no rule is named that has no owner. */
class PolicyMapTest {

    private static final Map<String, String> OWNERS = Map.ofEntries(
            entry("P0", "access"),
            entry("P1", "casework"),
            entry("P2", "access"),
            entry("P3", "casework"),
            entry("P4", "access"),
            entry("P5", "casework"),
            entry("P6", "mail"),
            entry("P7", "access"),
            entry("P8", "casework"),
            entry("P9", "access"),
            entry("P10", "access"),
            entry("P11", "access"),
            entry("P12", "access"),
            entry("P13", "access"),
            entry("P14", "access"),
            entry("P15", "access"),
            entry("P16", "casework"),
            entry("P17", "mail"),
            entry("P18", "access"),
            entry("P19", "access"),
            entry("P20", "evidence"),
            entry("P21", "evidence"),
            entry("P22", "evidence"),
            entry("P23", "evidence"),
            entry("P24", "access"),
            entry("P25", "evidence"),
            entry("P26", "evidence"),
            entry("P30", "access"),
            entry("P31", "access"),
            entry("P32", "access"),
            entry("P33", "access"),
            entry("P34", "access"),
            entry("P35", "access"),
            entry("P36", "mail"),
            entry("P37", "access"),
            entry("P38", "upkeep"),
            entry("P39", "upkeep"),
            entry("P40", "frontdoor"),
            entry("P41", "requests"),
            entry("P42", "requests"),
            entry("P43", "requests"),
            entry("P45", "requests"),
            entry("P50", "articles"),
            entry("P51", "articles"),
            entry("P52", "articles"),
            entry("P53", "articles"),
            entry("P60", "casework"),
            entry("P61", "casework"),
            entry("P62", "casework"),
            entry("P63", "casework"),
            entry("P64", "casework"),
            entry("P65", "kernel"),
            entry("P66", "mail"));

    private static final Pattern RULE = Pattern.compile("\\bP(\\d{1,2})(?:–P?(\\d{1,2}))?\\b");
    private static final Path SOURCES = Path.of("src/main/java/org/latchkey");

    static Stream<Map.Entry<String, String>> owners() {
        return OWNERS.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("owners")
    void theOwnerNamesItsRule(Map.Entry<String, String> owned) {
        assertThat(rulesNamedIn(SOURCES.resolve(owned.getValue()))).contains(owned.getKey());
    }

    @Test
    void everyRuleNamedHasAnOwner() {
        var named = rulesNamedIn(SOURCES);
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(OWNERS.keySet()).containsAll(named);
    }

    private static TreeSet<String> rulesNamedIn(Path folder) {
        var rules = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> RULE.matcher(textOf(file)).results().forEach(found -> {
                        var last = found.group(2) == null ? found.group(1) : found.group(2);
                        for (int id = Integer.parseInt(found.group(1)); id <= Integer.parseInt(last); id++) {
                            rules.add("P" + id);
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
