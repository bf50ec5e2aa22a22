package org.latchkey.testing;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.requests.Wish;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes REST calls as a program does, through every filter but without a network. */
public final class Wire {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvc calls;
    private final Town town;

    public Wire(WebApplicationContext context) {
        this.calls = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.town = new Town(context);
    }

    /** What a call answered. */
    public record Answer(int status, String contentType, JsonNode body) {

        /** A field of the body as text. */
        public String text(String field) {
            return body.path(field).asString("");
        }

        /** The type of the problem; empty when it is none. */
        public String problem() {
            return contentType.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                    ? text("type").replaceFirst("^/problems/", "")
                    : "";
        }
    }

    /** Signs in with the password of everybody in the {@link Town}. */
    public String signIn(User user) {
        return signIn(user, Town.PASSWORD).text("token");
    }

    /** The same with a password of one's own choice, and of staff with what their phone shows. */
    public Answer signIn(User user, String password) {
        var body = new HashMap<>(credentials(user, password));
        if (user.type() == UserType.STAFF) {
            body.put("code", town.code(user));
        }
        return post(null, "/sign-in", body);
    }

    /** What the first step of signing in takes. */
    public static Map<String, String> credentials(User user, String password) {
        return Map.of(
                "accountNumber", user.account().number().digits(),
                "userName", user.name().value(),
                "password", password);
    }

    /** What somebody files for themselves, from an address that is not on file. */
    public static Map<String, String> filing(User user, Wish wish) {
        return Map.of(
                "accountNumber",
                user.account().number().digits(),
                "userName",
                user.name().value(),
                "contact",
                user.name() + "@elsewhere.example",
                "message",
                "Please let me in.",
                "claimsAdmin",
                "NOT_SURE",
                "wish",
                wish.name());
    }

    public Answer get(@Nullable String token, String path) {
        return send(call(HttpMethod.GET, token, path));
    }

    public Answer post(@Nullable String token, String path) {
        return send(call(HttpMethod.POST, token, path));
    }

    public Answer post(@Nullable String token, String path, Map<String, ?> body) {
        return post(token, path, JSON.writeValueAsString(body));
    }

    public Answer post(@Nullable String token, String path, String body) {
        return send(call(HttpMethod.POST, token, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    /** Any other call; the path is one beneath /api/v1. */
    public MockHttpServletRequestBuilder call(HttpMethod method, @Nullable String token, String path) {
        var call = request(method, "/api/v1" + path);
        return token == null ? call : call.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    public Answer send(MockHttpServletRequestBuilder call) {
        try {
            var response = calls.perform(call).andReturn().getResponse();
            var type = response.getContentType() == null ? "" : response.getContentType();
            var json = type.contains("json") ? response.getContentAsString() : "";
            return new Answer(response.getStatus(), type, json.isEmpty() ? JSON.nullNode() : JSON.readTree(json));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
