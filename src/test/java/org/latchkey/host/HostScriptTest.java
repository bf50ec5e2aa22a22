package org.latchkey.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command's side of the tray, {@code host.sh}, against the application's. */
class HostScriptTest {

    @TempDir
    Path data;

    private final PlayedErrand errand = new PlayedErrand();
    private TrayRounds rounds;

    @BeforeEach
    void start() {
        rounds = new TrayRounds(data, new Porter(errand.offered()));
        rounds.start();
    }

    @AfterEach
    void stop() {
        rounds.stop();
    }

    @Test
    void commandCarriesArgumentsAndFilesAndShowsTheAnswer() throws Exception {
        var file = Files.writeString(data.resolve("my users.csv"), "content");

        var said = bash("ask play 'ada lovelace' --now -- '" + file + "'");

        assertThat(said).isEqualTo("played\n0\n");
        assertThat(errand.received).singleElement().satisfies(order -> {
            assertThat(order.arguments()).containsExactly("ada lovelace", "--now");
            assertThat(order.files().getFirst().name()).isEqualTo("my users.csv");
            assertThat(order.files().getFirst().content()).asString().isEqualTo("content");
        });
    }

    @Test
    void commandShowsEveryLineAndLeavesNothingBehind() throws Exception {
        errand.says(terminal -> List.of("one", "two", "three").forEach(terminal::say));

        assertThat(bash("ask play")).isEqualTo("one\ntwo\nthree\n0\n");
        try (Stream<Path> left = Files.list(data.resolve("tray"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void commandEndsAsTheOrderEnds() throws Exception {
        assertThat(bash("ask dance")).endsWith("\n1\n");
    }

    @Test
    void fileThatIsNotThereIsRefusedBeforeAnythingIsAsked() throws Exception {
        assertThat(bash("ask play -- /nowhere.csv")).doesNotContain("played");
        assertThat(errand.received).isEmpty();
    }

    private String bash(String command) throws IOException, InterruptedException {
        var script = ". src/main/launch/host.sh; code=0; (%s) || code=$?; echo $code".formatted(command);
        var builder = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        builder.environment().put("LATCHKEY_DATA", data.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
