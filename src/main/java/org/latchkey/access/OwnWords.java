package org.latchkey.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.latchkey.directory.User;

/** What others know about a user, and would try first. */
final class OwnWords {

    private OwnWords() {}

    static List<String> of(User user) {
        return Stream.of(
                        user.name().value(),
                        user.displayName(),
                        user.account().number().digits(),
                        user.account().name(),
                        user.email().value(),
                        user.email().value().replaceFirst("@.*", ""))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
