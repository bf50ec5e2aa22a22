package org.latchkey.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.access.UserFilter;
import org.latchkey.directory.UserType;

/** What a list of users is narrowed down to, as the address of the page tells it; what makes no sense is left out. */
record UserAddress(UserFilter filter) {

    private static final String SEARCH = "search";
    private static final String TYPE = "type";
    private static final String LOCKED = "locked";
    private static final String CAUSE = "cause";

    static UserAddress in(QueryParameters query) {
        return new UserAddress(new UserFilter(
                query.getSingleParameter(SEARCH).orElse(null),
                named(UserType.values(), query.getSingleParameter(TYPE)),
                query.getSingleParameter(LOCKED).isPresent(),
                named(LockCause.values(), query.getSingleParameter(CAUSE))));
    }

    QueryParameters toQuery() {
        var words = new LinkedHashMap<String, String>();
        put(words, SEARCH, filter.search());
        put(words, TYPE, filter.type() == null ? null : write(filter.type()));
        put(words, LOCKED, filter.locked() ? "" : null);
        put(words, CAUSE, filter.cause() == null ? null : write(filter.cause()));
        return QueryParameters.simple(words);
    }

    private static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word != null) {
            words.put(name, word);
        }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, Optional<String> word) {
        return word.flatMap(wanted -> Stream.of(values)
                        .filter(each -> write(each).equals(wanted))
                        .findFirst())
                .orElse(null);
    }

    private static String write(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
