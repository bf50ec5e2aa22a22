package org.latchkey.articles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.latchkey.kernel.InvalidValue;

/** Looks at what was uploaded before anything is kept: its beginning, its size, and the width and height it claims. */
final class ImageCheck {

    private static final int MOST_PIXELS_A_SIDE = 4096;

    private ImageCheck() {}

    /** @throws InvalidValue when it is no picture of a kind we show, or too large */
    static Image pass(byte[] content) {
        if (content.length > Images.MOST_BYTES) {
            throw new InvalidValue("invalid.image.heavy", Images.MOST_BYTES / 1000);
        }
        var kind = ImageKind.of(content).orElseThrow(() -> new InvalidValue("invalid.image.kind"));
        if (longestSide(content, kind) > MOST_PIXELS_A_SIDE) {
            throw new InvalidValue("invalid.image.large", MOST_PIXELS_A_SIDE);
        }
        return new Image(hash(content) + "." + kind.ending(), content);
    }

    /** Read from the head alone: nothing is unpacked. */
    private static int longestSide(byte[] content, ImageKind kind) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return longestSide(reader);
        } catch (IOException | RuntimeException broken) {
            throw new InvalidValue("invalid.image.kind");
        } finally {
            reader.dispose();
        }
    }

    private static int longestSide(ImageReader reader) throws IOException {
        return Math.max(reader.getWidth(0), reader.getHeight(0));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
