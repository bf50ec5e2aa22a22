package org.latchkey.host;

import java.nio.file.Path;

/** The tray cannot be trusted, or not be used at all; no order is taken out of it. */
final class TrayClosed extends RuntimeException {

    private final String inWords;

    TrayClosed(Path folder, String why) {
        this("No orders are taken from %s: %s.".formatted(folder, why));
    }

    private TrayClosed(String inWords) {
        super(inWords);
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
