package org.latchkey.frontdoor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.frontdoor.ui.TrackModel.Mark;
import org.latchkey.requests.RequestState;

/** The four steps a requester sees (P42). */
class TrackModelTest {

    @ParameterizedTest
    @EnumSource
    void everyStateSaysWhatItWaitsFor(RequestState state) {
        assertThat(texts()).containsKeys("frontdoor.state." + state, "frontdoor.state." + state + ".text");
    }

    @ParameterizedTest
    @EnumSource
    void openRequestStandsInExactlyOneStep(RequestState state) {
        var present = TrackModel.marks(state).stream()
                .filter(mark -> mark == Mark.PRESENT || mark == Mark.PAUSED)
                .count();

        assertThat(present).isEqualTo(state.isOpen() || state == RequestState.ENABLED ? 1 : 0);
    }

    private static Properties texts() {
        try (var bundle = TrackModelTest.class.getResourceAsStream("/messages/frontdoor.properties")) {
            var texts = new Properties();
            texts.load(bundle);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
