package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.latchkey.access.Administrators;
import org.latchkey.access.LockCause;
import org.latchkey.casework.Route;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.requests.Wish;

/** The words of the process files and those of the code are the same, both ways. */
class HelpRequestProcessTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.*?)}");
    private static final Pattern CALL = Pattern.compile("helpRequestTasks\\.(\\w+)\\((.*)\\)");
    private static final Pattern FACT = Pattern.compile("route\\.(\\w+)(?: [=!]= '(\\w+)')?");

    private static final Map<String, Enum<?>[]> WORDS = Map.of(
            "situation", Route.Situation.values(),
            "cause", LockCause.values(),
            "userType", UserType.values(),
            "accountSize", AccountSize.values(),
            "wish", Wish.values(),
            "administrators", Administrators.values());

    private final List<String> expressions =
            EXPRESSION.matcher(text()).results().map(found -> found.group(1)).toList();

    private static String text() {
        try (var files = Files.list(Path.of("processes"))) {
            var text = new StringBuilder();
            for (var file : files.toList()) {
                text.append(Files.readString(file).replace("&amp;", "&"));
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<MatchResult> calls() {
        return expressions.stream()
                .flatMap(expression -> CALL.matcher(expression).results())
                .toList();
    }

    @Test
    void everyExpressionIsACallOrAQuestionAboutTheRoute() {
        assertThat(expressions)
                .hasSizeGreaterThan(10)
                .allSatisfy(expression -> assertThat(CALL.matcher(expression).matches()
                                || Stream.of(expression.split("[()]| \\|\\| | && "))
                                        .filter(part -> !part.isBlank())
                                        .allMatch(part -> FACT.matcher(part).matches()))
                        .isTrue());
    }

    @Test
    void everyMethodIsCalledAndEveryCallHasItsMethod() {
        assertThat(calls().stream().map(call -> call.group(1)).collect(Collectors.toSet()))
                .isEqualTo(NarrowResolver.METHODS.keySet());
        assertThat(calls())
                .allSatisfy(call -> assertThat(call.group(2).split(", "))
                        .hasSize(NarrowResolver.METHODS.get(call.group(1)).getParameterCount()));
    }

    @Test
    void everyFactIsAskedAndEveryQuestionHasItsFact() {
        var asked = new TreeSet<String>();
        expressions.stream()
                .filter(expression -> !CALL.matcher(expression).matches())
                .flatMap(expression -> FACT.matcher(expression).results())
                .forEach(fact -> {
                    asked.add(fact.group(1));
                    if (fact.group(2) != null) {
                        assertThat(names(WORDS.get(fact.group(1)))).contains(fact.group(2));
                    }
                });
        assertThat(asked).isEqualTo(new TreeSet<>(NarrowResolver.FACTS.keySet()));
    }

    @Test
    void everyKindOfWorkItemIsOpenedSomewhere() {
        var opened = calls().stream()
                .filter(call -> call.group(1).equals("open"))
                .map(call -> call.group(2).split(", ")[1].replace("'", ""))
                .collect(Collectors.toSet());
        assertThat(opened).isEqualTo(names(WorkItemKind.values()));
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
