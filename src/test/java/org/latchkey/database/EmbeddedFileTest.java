package org.latchkey.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedFileTest {

    @TempDir
    Path data;

    @Test
    void firstStartMakesAKeyForItsOwnerOnly() throws Exception {
        start().close();

        var key = data.resolve("secret.key");
        assertThat(Files.readString(key)).hasSize(44);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void secondStartFindsTheSameDatabase() {
        start().close();

        try (var again = start()) {
            assertThat(again.getBean(JdbcTemplate.class)
                            .queryForObject("select count(*) from act_ge_property", Integer.class))
                    .isPositive();
        }
    }

    @Test
    void everyCommitReachesTheDiskAtOnce() {
        try (var running = start()) {
            assertThat(running.getBean(JdbcTemplate.class)
                            .queryForList(
                                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                                    String.class))
                    .containsOnly("0");
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .run("--latchkey.data=" + data, "--logging.level.root=warn");
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class
    })
    @ComponentScan
    static class DatabaseOnly {}
}
