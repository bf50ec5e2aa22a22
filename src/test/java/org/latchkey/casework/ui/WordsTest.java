package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.access.ValidationKind;
import org.latchkey.casework.QueueView;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;

/** Every value that the pages may have to say has its words. */
class WordsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/casework", Locale.ROOT);

    static Stream<Sentence> words() {
        return Stream.of(
                        of("state", RequestState.values()),
                        of("event", RequestState.values()),
                        of("view", QueueView.values()),
                        of("type", UserType.values()),
                        of("size", AccountSize.values()),
                        of("admin", AdminClaim.values()),
                        of("wish", Wish.values()),
                        of("kind", ValidationKind.values()),
                        of("cause", LockCause.values()))
                .flatMap(each -> each);
    }

    private static Stream<Sentence> of(String kind, Enum<?>... values) {
        return Stream.of(values).map(value -> Sentence.word(kind, value));
    }

    @ParameterizedTest
    @MethodSource("words")
    void eachValueHasAWord(Sentence word) {
        assertThat(TEXTS.getString(word.key())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CONFIRM_YOUR_.*")
    void eachRefusalHasItsOwnSentence(ApprovalRefused.Why why) {
        var told = Outcome.of(() -> {
            throw new ApprovalRefused(why);
        });

        assertThat(told)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(TEXTS.getString(refused.why().key())).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "CONFIRM_YOUR_.*")
    void whoMustProveWhoTheyAreIsAskedForIt(ApprovalRefused.Why why) {
        var told = Outcome.of(() -> {
            throw new ApprovalRefused(why);
        });

        assertThat(told).isEqualTo(new Outcome.ProofFirst());
    }

    @ParameterizedTest
    @EnumSource
    void eachResultOfAnApprovalHasASentence(ApprovalResult result) {
        assertThat(TEXTS.getString("casework.result." + result.name().toLowerCase(Locale.ROOT)))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void eachEmptyViewSaysWhatToDoNext(QueueView view) {
        assertThat(TEXTS.getString("desk.empty." + view)).isNotBlank();
        assertThat(TEXTS.getString("desk.empty." + view + ".next")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachEventHasASentence(String event) {
        assertThat(TEXTS.getString("casework.event." + event)).isNotBlank();
    }

    static Stream<String> events() {
        return Stream.of(
                "claimed",
                "released",
                "joined",
                "matched",
                "noMatch",
                "cannotValidate",
                "locksLeft",
                "factsChanged",
                "alreadyEnabled",
                "notTheRightPerson");
    }
}
