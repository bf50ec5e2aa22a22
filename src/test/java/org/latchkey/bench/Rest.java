package org.latchkey.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain calls over HTTP on loopback, with connections that stay open. */
record Rest(int port) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_MILLIS = 60_000;

    static {
        // A call that got no answer is not made again behind our back: it may have been carried out.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    JsonNode get(String path, @Nullable String token) throws IOException {
        return call("GET", path, token, null);
    }

    JsonNode post(String path, @Nullable String token, Map<String, ?> body) throws IOException {
        return call("POST", path, token, JSON.writeValueAsBytes(body));
    }

    private JsonNode call(String method, String path, @Nullable String token, byte @Nullable [] body)
            throws IOException {
        var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/api/v1" + path)
                .toURL()
                .openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestMethod(method);
        connection.setRequestProperty("Accept", "application/json");
        if (token != null) {
            connection.setRequestProperty("Authorization", "Bearer " + token);
        }
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setFixedLengthStreamingMode(body.length);
            connection.getOutputStream().write(body);
        }
        return answer(connection, method + " " + path);
    }

    private static JsonNode answer(HttpURLConnection connection, String call) throws IOException {
        var status = connection.getResponseCode();
        try (var stream = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            var text = text(stream);
            if (status >= 400) {
                throw new Refused(status, call + " was answered by " + status + ": " + text);
            }
            return JSON.readTree(text.isEmpty() ? "{}" : text);
        }
    }

    private static String text(@Nullable InputStream stream) throws IOException {
        return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The call was answered, and refused. */
    static final class Refused extends RuntimeException {

        final transient int status;

        Refused(int status, String what) {
            super(what);
            this.status = status;
        }
    }
}
