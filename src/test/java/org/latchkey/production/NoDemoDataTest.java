package org.latchkey.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.latchkey.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ComponentScan;

class NoDemoDataTest {

    private static final String WITH_DEMO = "spring.flyway.locations=classpath:db/migration,classpath:db/demo";

    @Nested
    @ExtendWith(OutputCaptureExtension.class)
    class Embedded {

        @TempDir
        Path data;

        @Test
        void aDatabaseThatHeldADemoIsRefused(CapturedOutput output) {
            start("demo");

            assertThatThrownBy(() -> start("production")).hasRootCauseInstanceOf(ProductionRefused.class);
            assertThat(output.getAll().lines())
                    .anyMatch(line -> line.startsWith("- The database holds demo data"))
                    .noneMatch(line -> line.startsWith("\tat "));
        }

        @Test
        void aDatabaseOfItsOwnIsUsedAgain() {
            start("production");
            start("production");
        }

        private void start(String profile) {
            new SpringApplicationBuilder(DatabaseOnly.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.profiles.active=" + profile,
                            "--latchkey.data=" + data,
                            "--latchkey.base-url=https://help.latchkey.example",
                            "--latchkey.secret-key=QSBrZXkgdGhhdCBub2JvZHkga25vd3MsIG9uZSBob3A=")
                    .close();
        }
    }

    @Nested
    @OnPostgres(classes = DatabaseOnly.class, properties = WITH_DEMO)
    class Postgres {

        @Autowired
        DataSource database;

        @Test
        void aDatabaseThatHeldADemoIsRecognised() throws SQLException {
            try (var connection = database.getConnection()) {
                assertThat(NoDemoData.isIn(connection)).isTrue();
            }
        }
    }

    @Nested
    @OnPostgres(classes = DatabaseOnly.class)
    class EmptyPostgres {

        @Autowired
        DataSource database;

        @Test
        void aDatabaseOfItsOwnIsNot() throws SQLException {
            try (var connection = database.getConnection()) {
                assertThat(NoDemoData.isIn(connection)).isFalse();
            }
        }
    }

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan({"org.latchkey.database", "org.latchkey.production"})
    static class DatabaseOnly {}
}
