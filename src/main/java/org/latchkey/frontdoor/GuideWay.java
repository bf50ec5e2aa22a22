package org.latchkey.frontdoor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How somebody came to a place of the guide: the answers given, which the address of the page tells (P40). */
public record GuideWay(List<GuideAnswer> answers) {

    /** The most questions anybody is asked. */
    public static final int MOST_QUESTIONS = 3;

    /** No answer yet. */
    public static final GuideWay START = new GuideWay(List.of());

    private static final String BETWEEN = ".";

    public GuideWay {
        answers = List.copyOf(answers);
    }

    /** The way an address tells, for example {@code locked.yes.invoice}; the start for one that leads nowhere. */
    public static GuideWay of(String address) {
        var answers = new ArrayList<GuideAnswer>();
        GuidePlace place = GuideQuestion.START;
        for (var word : address.split("\\.")) {
            var answer = answer(place, word);
            if (answer.isEmpty()) {
                return START;
            }
            answers.add(answer.get());
            place = answer.get().leadsTo();
        }
        return new GuideWay(answers);
    }

    private static Optional<GuideAnswer> answer(GuidePlace place, String word) {
        return switch (place) {
            case GuideQuestion question ->
                question.answers().stream()
                        .filter(answer -> answer.word().equals(word))
                        .findFirst();
            case GuideLeaf leaf -> Optional.empty();
        };
    }

    /** Where it has led. */
    public GuidePlace place() {
        return answers.isEmpty() ? GuideQuestion.START : answers.getLast().leadsTo();
    }

    /** One answer further. */
    public GuideWay then(GuideAnswer answer) {
        return new GuideWay(Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    /** One answer back. */
    public GuideWay back() {
        return new GuideWay(answers.subList(0, Math.max(0, answers.size() - 1)));
    }

    /** What stands in the address of the page; empty at the start. */
    public String address() {
        return answers.stream().map(GuideAnswer::word).collect(Collectors.joining(BETWEEN));
    }
}
