package org.latchkey.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked on the server itself: orders of the owner alone, each carried out once and answered. */
class TrayTest {

    @TempDir
    Path data;

    private final PlayedErrand errand = new PlayedErrand();
    private final Porter porter = new Porter(errand.offered());
    private Tray tray;

    @BeforeEach
    void open() {
        tray = Tray.below(data);
    }

    @Test
    void trayIsMadeForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("tray"))))
                .isEqualTo("rwx------");
    }

    @Test
    void orderArrivesWithItsArgumentsAndFilesAndIsAnswered() throws IOException {
        Files.writeString(lay("1", "play\nfirst\nand second\n").resolve("files/01-a file.csv"), "content");

        round();

        assertThat(errand.received).singleElement().satisfies(order -> {
            assertThat(order.arguments()).containsExactly("first", "and second");
            assertThat(order.files()).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("a file.csv");
                assertThat(file.content()).asString().isEqualTo("content");
            });
        });
        assertThat(answer("1")).isEqualTo("played\n");
        assertThat(done("1")).isEqualTo("0\n");
    }

    @Test
    void orderIsCarriedOutOnce() throws IOException {
        lay("1", "play");
        round();
        round();

        assertThat(errand.received).hasSize(1);
    }

    @Test
    void trayThatOthersMayOpenGivesNoOrders() throws IOException {
        lay("1", "play");
        Files.setPosixFilePermissions(data.resolve("tray"), PosixFilePermissions.fromString("rwxrwx---"));

        assertThatThrownBy(this::round).isInstanceOf(TrayClosed.class).hasMessageContaining("chmod 700");
        assertThat(errand.received).isEmpty();
    }

    @Test
    void trayThatIsALinkGivesNoOrders() throws IOException {
        var elsewhere = Files.move(data.resolve("tray"), data.resolve("elsewhere"));
        Files.createSymbolicLink(data.resolve("tray"), elsewhere);

        assertThatThrownBy(this::round).isInstanceOf(TrayClosed.class).hasMessageContaining("not a folder");
    }

    @Test
    void orderThatIsALinkIsLeftAlone() throws IOException {
        var elsewhere = Files.move(lay("1", "play"), data.resolve("elsewhere"));
        Files.createSymbolicLink(data.resolve("tray/1.order"), elsewhere);
        round();

        assertThat(errand.received).isEmpty();
    }

    @Test
    void linkAmongTheFilesIsRefused() throws IOException {
        var secret = Files.writeString(data.resolve("secret.key"), "secret");
        Files.createSymbolicLink(lay("1", "play").resolve("files/01-a.csv"), secret);
        round();

        assertThat(errand.received).isEmpty();
        assertThat(answer("1")).contains("not a plain file");
        assertThat(done("1")).isEqualTo("1\n");
    }

    @Test
    void orderOfUnreasonableSizeIsRefused() throws IOException {
        lay("1", "play\n" + "x".repeat(10_000));
        round();

        assertThat(errand.received).isEmpty();
        assertThat(answer("1")).contains("larger than");
    }

    @Test
    void unknownWordIsRefused() throws IOException {
        lay("1", "dance");
        round();

        assertThat(answer("1")).contains("no such order");
        assertThat(done("1")).isEqualTo("1\n");
    }

    @Test
    void whatFailedIsToldToTheLogAlone() throws IOException {
        errand.says(terminal -> {
            throw new IllegalStateException("the password is hunter2");
        });
        lay("1", "play");
        round();

        assertThat(answer("1")).contains("failed").doesNotContain("hunter2");
        assertThat(done("1")).isEqualTo("1\n");
    }

    @Test
    void nothingThatControlsATerminalIsSaid() throws IOException {
        errand.says(terminal -> terminal.say("red \u001b[31m and\r\nnext"));
        lay("1", "play");
        round();

        assertThat(answer("1")).isEqualTo("red  [31m and  next\n");
    }

    @Test
    void orderThatWasBeingCarriedOutWhenTheApplicationEndedIsAnswered() throws IOException {
        lay("1", "play");
        tray.take();

        Tray.below(data).unanswered().forEach(porter::tellInterrupted);

        assertThat(answer("1")).contains("ask again");
        assertThat(done("1")).isEqualTo("1\n");
        assertThat(tray.unanswered()).isEmpty();
    }

    @Test
    void whoeverAskedMayLeave() throws IOException {
        errand.says(terminal -> {
            delete(data.resolve("tray/1.taken/files"));
            delete(data.resolve("tray/1.taken/order"));
            delete(data.resolve("tray/1.taken"));
            terminal.say("still here?");
        });
        lay("1", "play");
        round();

        assertThat(errand.received).hasSize(1);
    }

    private void round() {
        tray.take().forEach(porter::carryOut);
    }

    private Path lay(String name, String order) throws IOException {
        var folder = data.resolve("tray").resolve(name + ".order");
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("order"), order);
        return folder;
    }

    private String answer(String name) throws IOException {
        return Files.readString(data.resolve("tray/" + name + ".taken/answer"));
    }

    private String done(String name) throws IOException {
        return Files.readString(data.resolve("tray/" + name + ".taken/done"));
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
