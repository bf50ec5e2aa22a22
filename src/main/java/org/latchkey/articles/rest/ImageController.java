package org.latchkey.articles.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.latchkey.articles.Image;
import org.latchkey.articles.Images;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures of articles. A name means one picture for ever, so browsers may keep it for a year. */
@RestController
class ImageController {

    private static final String FOR_A_YEAR = "max-age=31536000, public, immutable";

    private final Images images;

    ImageController(Images images) {
        this.images = images;
    }

    @GetMapping("/article-images/{name}")
    void image(@PathVariable String name, HttpServletResponse answer) throws IOException {
        var image = images.find(name);
        if (image.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(image.get(), answer);
    }

    private static void send(Image image, HttpServletResponse answer) throws IOException {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_YEAR);
        answer.setHeader(HttpHeaders.PRAGMA, null);
        answer.setHeader(HttpHeaders.EXPIRES, null);
        answer.setContentType(image.mediaType());
        answer.setContentLength(image.content().length);
        answer.getOutputStream().write(image.content());
    }
}
