package org.latchkey.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCheckTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
    void picturesAreKnownByTheirBytes(String kind, String mediaType) throws IOException {
        var image = ImageCheck.pass(picture(kind, 20, 10));

        assertThat(image.name()).matches(Image.NAME).endsWith(kind);
        assertThat(image.mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html></html>",
                "GIF89a"
            })
    void whatIsNoPictureIsRefused(String content) {
        assertThatThrownBy(() -> ImageCheck.pass(content.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("invalid.image.kind");
    }

    @Test
    void pictureThatUnpacksToTooMuchIsRefusedUnopened() throws IOException {
        assertThatThrownBy(() -> ImageCheck.pass(picture("png", 4097, 1))).hasMessage("invalid.image.large");
    }

    @Test
    void heavyPictureIsRefused() throws IOException {
        var heavy = Arrays.copyOf(picture("png", 20, 10), Images.MOST_BYTES + 1);

        assertThatThrownBy(() -> ImageCheck.pass(heavy)).hasMessage("invalid.image.heavy");
    }

    static byte[] picture(String kind, int width, int height) throws IOException {
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, content);
        return content.toByteArray();
    }
}
