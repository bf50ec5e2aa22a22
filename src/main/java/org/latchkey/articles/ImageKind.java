package org.latchkey.articles;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of pictures that articles may show, told by how their bytes begin and never by what a file is called. */
enum ImageKind {
    PNG("png", "image/png", "89504e470d0a1a0a"),
    JPEG("jpg", "image/jpeg", "ffd8ff"),
    GIF("gif", "image/gif", "47494638");

    private final String ending;
    private final String mediaType;
    private final byte[] beginning;

    ImageKind(String ending, String mediaType, String beginning) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static Optional<ImageKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length > kind.beginning.length
                        && Arrays.equals(content, 0, kind.beginning.length, kind.beginning, 0, kind.beginning.length))
                .findFirst();
    }

    static ImageKind ofName(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.endsWith("." + kind.ending))
                .findFirst()
                .orElseThrow();
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
