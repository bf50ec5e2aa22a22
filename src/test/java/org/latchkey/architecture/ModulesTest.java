package org.latchkey.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.latchkey.Latchkey;
import org.springframework.modulith.core.ApplicationModules;

/** The modules stand in one line, each knowing only those to its left. */
class ModulesTest {

    private static final List<String> LINE = List.of(
            "kernel", "settings", "directory", "articles", "requests", "evidence", "access", "casework", "frontdoor");

    private final ApplicationModules modules = ApplicationModules.of(Latchkey.class);

    @Test
    void everyModuleKnowsOnlyWhatItDeclares() {
        modules.verify();
    }

    @Test
    void theLineIsComplete() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsAll(LINE);
    }

    @Test
    void nobodyKnowsAModuleToItsRight() {
        for (int left = 0; left < LINE.size() - 1; left++) {
            var module = modules.getModuleByName(LINE.get(left)).orElseThrow();
            var known = module.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(other -> other.getIdentifier().toString())
                    .toList();
            assertThat(known)
                    .as("what %s knows", LINE.get(left))
                    .doesNotContainAnyElementsOf(LINE.subList(left + 1, LINE.size()))
                    .doesNotContain("mail", "audit", "demo");
        }
    }
}
