package org.latchkey.casework.ui;

import java.util.List;

/**
 * A sentence of the message bundles.
 *
 * @param arguments what it is filled with; sentences, states and times among them are put into words when it is shown
 */
record Sentence(String key, List<Object> arguments) {

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** The word for a value of an enumeration, for example {@code casework.cause.NEW}. */
    static Sentence word(String kind, Enum<?> value) {
        return of("casework." + kind + "." + value.name());
    }
}
