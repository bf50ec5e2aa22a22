package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.latchkey.access.LockCause.DISABLED_BY_ADMIN;
import static org.latchkey.access.LockCause.FAILED_SIGN_INS;
import static org.latchkey.access.LockCause.SECURITY_HOLD;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;

class EffectTest {

    @Test
    void approvingTheLastLockLetsTheUserIn() {
        assertThat(effect(Authority.SUPPORT, FAILED_SIGN_INS)).isEqualTo(Sentence.of("casework.effect", "Mara Velt"));
    }

    @Test
    void theApproverIsToldWhichLocksStay() {
        assertThat(effect(Authority.LOCAL_ADMIN, FAILED_SIGN_INS, DISABLED_BY_ADMIN, SECURITY_HOLD))
                .isEqualTo(Sentence.of(
                        "casework.effect.left",
                        "Mara Velt",
                        List.of(word(FAILED_SIGN_INS), word(DISABLED_BY_ADMIN)),
                        List.of(word(SECURITY_HOLD))));
    }

    private static Sentence effect(Authority authority, LockCause... causes) {
        var locks = Stream.of(causes).map(PaperCase::lock).toList();
        return Effect.of(PaperCase.user(), locks, authority);
    }

    private static Sentence word(LockCause cause) {
        return Sentence.word("cause", cause);
    }
}
