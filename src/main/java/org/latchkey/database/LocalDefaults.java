package org.latchkey.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/** Lets Latchkey start on an empty machine: gives the properties that cannot have a fixed default. */
class LocalDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new Defaults(environment));
    }

    /** Answers only when asked, so that no key is made where one was given. */
    private static final class Defaults extends PropertySource<Object> {

        private final Environment environment;

        /** The environment is not this source's source: Spring Boot would search it for sources, and find this one. */
        Defaults(Environment environment) {
            super("latchkeyLocalDefaults");
            this.environment = environment;
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "latchkey.secret-key" -> keptBesideTheData();
                case "latchkey.db.password" -> ofEmbedded("application");
                case "latchkey.db.owner-password" -> ofEmbedded("owner");
                case "latchkey.db.pool" -> embedded() ? 4 : 10;
                default -> null;
            };
        }

        /** In production the key is given, or Latchkey does not start. */
        private @Nullable String keptBesideTheData() {
            return environment.matchesProfiles("production") ? null : SecretKeyFile.in(given("latchkey.data"));
        }

        private @Nullable String ofEmbedded(String role) {
            return embedded() ? DerivedPassword.of(given("latchkey.secret-key"), role) : null;
        }

        private boolean embedded() {
            return given("latchkey.db.url").startsWith("jdbc:h2:");
        }

        private String given(String name) {
            return environment.getRequiredProperty(name);
        }
    }
}
