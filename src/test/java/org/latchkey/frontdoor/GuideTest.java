package org.latchkey.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.testing.GuideWays;

/** The guide as a tree: every way ends in help, and every place has its words (P40). */
class GuideTest {

    static Stream<GuideWay> ways() {
        return GuideWays.all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWayEndsWithinThreeQuestions(GuideWay way) {
        assertThat(way.answers()).hasSizeBetween(1, GuideWay.MOST_QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anAddressLeadsToTheSamePlaceAgain(GuideWay way) {
        assertThat(GuideWay.of(way.address())).isEqualTo(way);
        assertThat(way.back().then(way.answers().getLast())).isEqualTo(way);
    }

    @Test
    void everyLeafAndEveryQuestionIsReached() {
        assertThat(ways().map(GuideWay::place).distinct()).containsExactlyInAnyOrder(GuideLeaf.values());
        assertThat(ways().flatMap(way ->
                                Stream.iterate(way, step -> !step.answers().isEmpty(), GuideWay::back))
                        .map(way -> way.back().place())
                        .collect(Collectors.toSet()))
                .contains(GuideQuestion.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "locked.maybe", "locked.no.no", "..", "😀", "locked.yes.invoice.yes"})
    void anAddressThatLeadsNowhereLeadsToTheStart(String address) {
        assertThat(GuideWay.of(address)).isEqualTo(GuideWay.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyPlaceHasItsWords(String language) {
        assertThat(texts("frontdoor" + language).stringPropertyNames()).containsAll(keys().toList());
    }

    private static Stream<String> keys() {
        var asked = Stream.of(GuideQuestion.values())
                .flatMap(question -> Stream.concat(
                        Stream.of(question.key()),
                        question.answers().stream()
                                .map(answer -> question.key() + "." + answer.word())
                                .flatMap(key -> Stream.of(key, key + ".hint"))));
        var told = Stream.of(GuideLeaf.values())
                .flatMap(leaf -> Stream.concat(
                        Stream.of(leaf.key(), leaf.key() + ".text"),
                        IntStream.rangeClosed(1, leaf.tips()).mapToObj(nr -> leaf.key() + ".tip" + nr)));
        return Stream.concat(asked, told);
    }

    private static Properties texts(String bundle) {
        var file = Objects.requireNonNull(GuideTest.class.getResourceAsStream("/messages/" + bundle + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
