package org.latchkey.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** The settings as they are shipped, with what an operator sets: nothing else of Latchkey starts here. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

    private static final String POSTGRES = "--latchkey.db.url=jdbc:postgresql://db.latchkey.example/latchkey";
    private static final List<String> SOUND = List.of(
            "--spring.profiles.active=production",
            "--latchkey.base-url=https://help.latchkey.example",
            "--latchkey.secret-key=QSBrZXkgdGhhdCBub2JvZHkga25vd3MsIG9uZSBob3A=");

    @TempDir
    Path data;

    @Test
    void soundSettingsAreAccepted() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void soundSettingsWithPostgresAreAccepted() {
        assertThatCode(() -> start(POSTGRES, "--latchkey.db.password=one", "--latchkey.db.owner-password=two"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --spring.profiles.active=production,demo             | Profile "demo"
            --spring.h2.console.enabled=true                     | H2 console
            --vaadin.productionMode=false                        | development mode
            --management.endpoints.web.exposure.include=*        | Actuator
            --management.endpoints.web.exposure.include[0]=env   | Actuator
            --latchkey.proxies.trusted=10.0.0.0/8,0.0.0.0/0       | trusted as a proxy
            --latchkey.proxies.trusted=::/0                      | trusted as a proxy
            --server.servlet.session.cookie.secure=false         | cookie
            --latchkey.base-url=                                 | no address
            --latchkey.base-url=http://help.latchkey.example     | http://help.latchkey.example
            --latchkey.base-url=https://localhost:8443           | https://localhost:8443
            --latchkey.base-url=https://127.0.0.1                | https://127.0.0.1
            --latchkey.base-url=https://[::1]                    | https://[::1]
            --latchkey.base-url=help desk                        | help desk
            --latchkey.desk.base-url=http://localhost            | http://localhost
            --latchkey.secret-key=                               | no secret key
            --latchkey.secret-key=secret                         | 256 bits
            --latchkey.secret-key=c2hvcnQ=                       | 256 bits
            """)
    void oneUnsoundSettingIsRefused(String setting, String finding) {
        assertThat(refused(setting)).singleElement().asString().contains(finding);
    }

    @Test
    void theKeyOfTheTestsIsRefused() {
        assertThat(findingsOf("--spring.profiles.active=production,test", SOUND.get(1)))
                .singleElement()
                .asString()
                .contains("that of the tests");
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThat(findingsOf("--spring.profiles.active=production"))
                .satisfiesExactly(
                        address -> assertThat(address).contains("LATCHKEY_BASE_URL"),
                        key -> assertThat(key).contains("LATCHKEY_SECRET_KEY"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void postgresWithoutPasswordsIsRefused() {
        assertThat(refused(POSTGRES))
                .satisfiesExactly(
                        application -> assertThat(application).contains("LATCHKEY_DB_PASSWORD"),
                        owner -> assertThat(owner).contains("LATCHKEY_DB_OWNER_PASSWORD"));
    }

    @Test
    void passwordsThatAreJustTheNameAreRefused() {
        assertThat(refused(POSTGRES, "--latchkey.db.password=latchkey", "--latchkey.db.owner-password=latchkey_owner"))
                .hasSize(2);
    }

    @Test
    void otherProfilesMayDoAsTheyLike() {
        assertThatCode(() -> start("--spring.profiles.active=demo", "--spring.h2.console.enabled=true"))
                .doesNotThrowAnyException();
    }

    @Test
    void everyRefusalIsOneLineWithoutAStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.h2.console.enabled=true", "--latchkey.base-url="))
                .isInstanceOf(ProductionRefused.class);

        assertThat(output.getAll().lines())
                .anyMatch(line -> line.startsWith("- The H2 console is on"))
                .anyMatch(line -> line.startsWith("- There is no address"))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    private List<String> refused(String... unsound) {
        return findingsOf(withSound(unsound));
    }

    private List<String> findingsOf(String... arguments) {
        return catchThrowableOfType(ProductionRefused.class, () -> run(arguments))
                .findings();
    }

    private void start(String... more) {
        run(withSound(more));
    }

    private static String[] withSound(String... more) {
        var names = Stream.of(more).map(ProductionTest::name).toList();
        return Stream.concat(SOUND.stream().filter(setting -> !names.contains(name(setting))), Stream.of(more))
                .toArray(String[]::new);
    }

    private static String name(String argument) {
        return argument.substring(0, argument.indexOf('='));
    }

    private void run(String... arguments) {
        new SpringApplicationBuilder(NothingElse.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of("--latchkey.data=" + data), Stream.of(arguments))
                        .toArray(String[]::new))
                .close();
    }

    @Configuration(proxyBeanMethods = false)
    static class NothingElse {}
}
