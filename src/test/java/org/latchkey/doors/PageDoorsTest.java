package org.latchkey.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.latchkey.doors.Who.ANYBODY;
import static org.latchkey.doors.Who.APPROVERS;
import static org.latchkey.doors.Who.DESK;
import static org.latchkey.doors.Who.KEEPERS;
import static org.latchkey.doors.Who.LOCAL_ADMINS;
import static org.latchkey.doors.Who.SIGNED_IN;
import static org.latchkey.doors.Who.STAFF;
import static org.latchkey.doors.Who.SYSADMINS;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.articles.Images;
import org.latchkey.kernel.Role;
import org.latchkey.testing.OnDemo;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every page and everything else that is read: who may open it, and that nobody else gets in. */
@OnDemo
class PageDoorsTest {

    record Door(String path, Who who) {}

    private static final List<Door> PAGES = List.of(
            new Door("", ANYBODY),
            new Door("help-request", ANYBODY),
            new Door("track/:secret", ANYBODY),
            new Door("sign-in", ANYBODY),
            new Door("forgot-password", ANYBODY),
            new Door("set-password/:secret", ANYBODY),
            new Door("not-me/:secret", ANYBODY),
            new Door("first-sysadmin/:secret", ANYBODY),
            new Door("confirm-address/:secret", ANYBODY),
            new Door("articles", ANYBODY),
            new Door("articles/:slug", ANYBODY),
            new Door("demo/mailbox", ANYBODY),
            new Door("welcome", SIGNED_IN),
            new Door("sessions", SIGNED_IN),
            new Door("account/security", STAFF),
            new Door("config/system/second-factors", SYSADMINS),
            new Door("account/me", SIGNED_IN),
            new Door("account/users/new", KEEPERS),
            new Door("account/users/:user", KEEPERS),
            new Door("desk", DESK),
            new Door("desk/:number", DESK),
            new Door("desk/questions", DESK),
            new Door("desk/questions/:number", DESK),
            new Door("approvals", APPROVERS),
            new Door("approvals/:item", APPROVERS),
            new Door("account/users", LOCAL_ADMINS),
            new Door("config/system/user", SYSADMINS),
            new Door("config/system/account", SYSADMINS),
            new Door("config/system/account/:number", SYSADMINS),
            new Door("config/services/client/security", SYSADMINS),
            new Door("config/system/import", SYSADMINS),
            new Door("config/system/import/:file", SYSADMINS),
            new Door("config/system/break-glass", SYSADMINS),
            new Door("config/articles", DESK),
            new Door("config/articles/:article", DESK),
            new Door("config/articles/:article/history", DESK),
            new Door("config/articles/categories", DESK),
            new Door("config/articles/feedback", DESK),
            new Door("config/articles/guide", DESK),
            new Door("config/system/processes", SYSADMINS),
            new Door("config/system/jobs", SYSADMINS),
            new Door("config/system/mail", SYSADMINS));

    static final List<Door> READINGS = List.of(
            new Door("/demo/world.json", ANYBODY),
            new Door("/demo/mailbox.json", ANYBODY),
            new Door("/api/v1/openapi", ANYBODY),
            new Door("/article-images/{name}", ANYBODY),
            new Door("/problems/{type}", ANYBODY));

    @Autowired
    private ApplicationContext context;

    @Value("${server.port}")
    private int port;

    @Test
    void everyPageIsInTheTable() {
        var views = views();
        assertThat(views).hasSizeGreaterThan(10);
        assertThat(views.stream()
                        .map(view -> new Door(view.getAnnotation(Route.class).value(), mayEnter(view))))
                .containsExactlyInAnyOrderElementsOf(PAGES);
    }

    static Stream<Door> doors() {
        return Stream.concat(
                PAGES.stream().map(page -> new Door("/" + page.path().replaceAll(":\\w+", "1"), page.who())),
                READINGS.stream().map(reading -> new Door(reading.path().replace("{type}", "not-found"), ANYBODY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aVisitorGetsInWhereAnybodyMayAndIsAskedToSignInElsewhere(Door door) throws Exception {
        var path = door.path().contains("{name}") ? door.path().replace("{name}", picture()) : door.path();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html, application/json, application/yaml")
                            .build(),
                    BodyHandlers.ofString());
            if (door.who() == ANYBODY) {
                assertThat(answer.statusCode()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("location").orElseThrow())
                        .endsWith("/sign-in");
            }
            assertThat(answer.body()).doesNotContain("at org.latchkey", "Exception");
        }
    }

    private String picture() throws IOException {
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", content);
        var town = new Town(context);
        return town.as(
                town.staff(Role.SUPPORT),
                () -> town.ask(Images.class).add(content.toByteArray()).name());
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.latchkey").stream()
                .<Class<?>>map(found -> classOf(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> classOf(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Who mayEnter(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return ANYBODY;
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return SIGNED_IN;
        }
        return switch (Set.of(view.getAnnotation(RolesAllowed.class).value())) {
            case Set<String> roles when roles.equals(Set.of("SUPPORT", "SYSADMIN")) -> DESK;
            case Set<String> roles when roles.equals(Set.of("LOCAL_ADMIN", "ACCOUNT_MANAGER")) -> APPROVERS;
            case Set<String> roles when roles.equals(Set.of("LOCAL_ADMIN")) -> LOCAL_ADMINS;
            case Set<String> roles when roles.equals(Set.of("SUPPORT", "ACCOUNT_MANAGER", "SYSADMIN")) -> STAFF;
            case Set<String> roles when roles.equals(Set.of("LOCAL_ADMIN", "SYSADMIN")) -> KEEPERS;
            case Set<String> roles when roles.equals(Set.of("SYSADMIN")) -> SYSADMINS;
            default -> throw new IllegalStateException(view + " is for nobody the table knows");
        };
    }
}
