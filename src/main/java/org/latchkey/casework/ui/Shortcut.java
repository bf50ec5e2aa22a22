package org.latchkey.casework.ui;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key that stands for an act at the desk. */
enum Shortcut {
    NEXT("j"),
    PREVIOUS("k"),
    OPEN("Enter"),
    TAKE("c"),
    REPLY("r"),
    NOTE("n"),
    SEARCH("/"),
    HELP("?");

    private final String key;

    Shortcut(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Optional<Shortcut> of(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    static String keysOf(Collection<Shortcut> shortcuts) {
        return shortcuts.stream().map(Shortcut::key).collect(Collectors.joining(" "));
    }
}
