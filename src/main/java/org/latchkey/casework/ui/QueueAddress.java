package org.latchkey.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.Flag;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.Tag;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.UserId;

/**
 * A view of the queue and its filter as the address of the page tells them, for example
 * {@code ?view=unmatched&size=large}; what makes no sense there is left out.
 *
 * @param view null where the address names none
 */
record QueueAddress(@Nullable QueueView view, QueueFilter filter) {

    private static final String VIEW = "view";
    private static final String TYPE = "type";
    private static final String SIZE = "size";
    private static final String TAG = "tag";
    private static final String OWNER = "owner";
    private static final String FLAG = "flag";
    private static final String OVERDUE = "overdue";

    static QueueAddress of(QueueView view) {
        return new QueueAddress(view, QueueFilter.NONE);
    }

    static QueueAddress in(QueryParameters query) {
        return new QueueAddress(
                read(query, VIEW, word -> named(QueueView.values(), word)),
                new QueueFilter(
                        read(query, TYPE, word -> named(UserType.values(), word)),
                        read(query, SIZE, word -> named(AccountSize.values(), word)),
                        read(query, TAG, QueueAddress::tag),
                        read(query, OWNER, QueueAddress::owner),
                        read(query, FLAG, word -> named(Flag.values(), word)),
                        query.getSingleParameter(OVERDUE).isPresent()));
    }

    QueryParameters toQuery() {
        var words = new LinkedHashMap<String, String>();
        put(words, VIEW, view == null ? null : write(view));
        put(words, TYPE, filter.userType() == null ? null : write(filter.userType()));
        put(words, SIZE, filter.accountSize() == null ? null : write(filter.accountSize()));
        put(words, TAG, filter.tag() == null ? null : filter.tag().name());
        put(
                words,
                OWNER,
                filter.owner() == null ? null : Long.toString(filter.owner().value()));
        put(words, FLAG, filter.flag() == null ? null : write(filter.flag()));
        put(words, OVERDUE, filter.overdue() ? "" : null);
        return QueryParameters.simple(words);
    }

    private static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word != null) {
            words.put(name, word);
        }
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, Optional<T>> reading) {
        return query.getSingleParameter(name).flatMap(reading).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Stream.of(values).filter(each -> write(each).equals(word)).findFirst();
    }

    private static Optional<Tag> tag(String word) {
        try {
            return Optional.of(new Tag(word));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private static Optional<UserId> owner(String word) {
        return word.matches("[0-9]{1,18}") ? Optional.of(new UserId(Long.parseLong(word))) : Optional.empty();
    }

    private static String write(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
