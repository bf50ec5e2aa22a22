package org.latchkey.journeys;

import java.nio.file.Path;

/** Where the pictures go: among the build's results, or into the documentation when they are to be renewed. */
final class Pictures {

    private static final boolean KEEP = "keep".equals(System.getProperty("pictures"));

    private Pictures() {}

    static Path of(String name) {
        return Path.of(KEEP ? "src/docs/pictures" : "target/pictures", name + ".png");
    }
}
