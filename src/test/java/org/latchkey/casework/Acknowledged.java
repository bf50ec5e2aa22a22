package org.latchkey.casework;

import java.util.Optional;

/** What a desk said it had done. */
record Acknowledged(Deed deed, String request, String user) {

    private static final String MARK = "acknowledged";

    String line() {
        return String.join(" ", MARK, deed.name(), request, user);
    }

    static Optional<Acknowledged> in(String line) {
        var words = line.split(" ", -1);
        return words.length == 4 && words[0].equals(MARK)
                ? Optional.of(new Acknowledged(Deed.valueOf(words[1]), words[2], words[3]))
                : Optional.empty();
    }
}
