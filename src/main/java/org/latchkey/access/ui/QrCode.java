package org.latchkey.access.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code as a drawing, black on white whatever the colours of the page, since cameras read no other. */
final class QrCode extends Image {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
            <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>""";

    QrCode(String content, String description) {
        setSrc("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing(content).getBytes(UTF_8)));
        setAlt(description);
        addClassName("qr-code");
    }

    private static String drawing(String content) {
        var dots = dots(content);
        var path = IntStream.range(0, dots.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, dots.getWidth())
                        .filter(x -> dots.get(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x, y)))
                .collect(Collectors.joining());
        return DRAWING.formatted(dots.getWidth(), path);
    }

    private static BitMatrix dots(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException("Too long for a QR code", e);
        }
    }
}
