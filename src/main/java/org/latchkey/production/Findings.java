package org.latchkey.production;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What in the settings real people must not be served with; each finding says what is wrong and what to do. */
final class Findings {

    private static final Set<String> HARMLESS_ENDPOINTS = Set.of("health");

    private final Environment environment;

    Findings(Environment environment) {
        this.environment = environment;
    }

    List<String> all() {
        return Stream.of(
                        demoProfile(),
                        databaseConsole(),
                        developmentMode(),
                        openActuator(),
                        everybodyAProxy(),
                        openCookie(),
                        publicAddress("latchkey.base-url"),
                        publicAddress("latchkey.desk.base-url"),
                        secretKey(),
                        password("latchkey.db.password", "latchkey.db.user", "LATCHKEY_DB_PASSWORD"),
                        password("latchkey.db.owner-password", "latchkey.db.owner", "LATCHKEY_DB_OWNER_PASSWORD"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> demoProfile() {
        return when(
                environment.matchesProfiles("demo"),
                "Profile \"demo\" is active too, whose passwords everybody knows; let SPRING_PROFILES_ACTIVE name production alone.");
    }

    private Optional<String> databaseConsole() {
        return when(
                Boolean.parseBoolean(given("spring.h2.console.enabled")),
                "The H2 console is on, a door around every rule; remove spring.h2.console.enabled.");
    }

    private Optional<String> developmentMode() {
        return when(
                !Boolean.parseBoolean(given("vaadin.productionMode")),
                "Vaadin is in development mode; remove vaadin.productionMode=false.");
    }

    private Optional<String> openActuator() {
        var shown = Binder.get(environment)
                .bind("management.endpoints.web.exposure.include", Bindable.setOf(String.class))
                .orElse(Set.of());
        return when(
                !HARMLESS_ENDPOINTS.containsAll(shown),
                "Actuator shows the web more than health; remove management.endpoints.web.exposure.include.");
    }

    private Optional<String> everybodyAProxy() {
        var trusted = Binder.get(environment)
                .bind("latchkey.proxies.trusted", Bindable.setOf(String.class))
                .orElse(Set.of());
        return when(
                trusted.stream().anyMatch(proxy -> proxy.endsWith("/0")),
                "Every address is trusted as a proxy, so that anybody may say whence they come; let latchkey.proxies.trusted name yours.");
    }

    private Optional<String> openCookie() {
        return when(
                !Boolean.parseBoolean(given("server.servlet.session.cookie.secure")),
                "The session’s cookie would travel unencrypted; remove server.servlet.session.cookie.secure=false.");
    }

    private Optional<String> publicAddress(String name) {
        var address = given(name);
        return when(
                !PublicAddress.is(address),
                address.isBlank()
                        ? "There is no address for links; set LATCHKEY_BASE_URL to the https address people use."
                        : "Links would begin with %s; set LATCHKEY_BASE_URL to the https address people use."
                                .formatted(address));
    }

    private Optional<String> secretKey() {
        return SecretKeyRule.finding(given("latchkey.secret-key"));
    }

    /** The embedded database's passwords follow from the secret key, where none are given. */
    private Optional<String> password(String name, String userName, String variable) {
        if (given("latchkey.db.url").startsWith("jdbc:h2:")) {
            return Optional.empty();
        }
        var password = given(name);
        return when(
                password.isBlank() || password.equals(given(userName)),
                "The database has no password for \"%s\", or just that name; set %s."
                        .formatted(given(userName), variable));
    }

    private String given(String name) {
        return environment.getProperty(name, "");
    }

    private static Optional<String> when(boolean found, String finding) {
        return found ? Optional.of(finding) : Optional.empty();
    }
}
