package org.latchkey.bench.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a measured process is asked: a line on its standard input, a line of JSON on its standard output. It ends when
 * nobody asks any more, so that none outlives the benchmark.
 */
final class Answers {

    /** Answers one question. */
    interface Answer {
        Object to(String argument) throws Exception;
    }

    /** The thread that answers; what it does is not counted. */
    private static final String THREAD = "bench-answers";

    private final PrintStream out;
    private final Map<String, Answer> known = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();

    private Answers(PrintStream out) {
        this.out = out;
    }

    /** Takes the standard output for answers; whatever else is printed goes to the error output. */
    static Answers onStandardOutput() {
        var answers = new Answers(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setOut(System.err);
        return answers;
    }

    static boolean isAnswering() {
        return Thread.currentThread().getName().equals(THREAD);
    }

    Answers to(String question, Answer answer) {
        known.put(question, answer);
        return this;
    }

    /** Says that the process is ready, and answers until nobody asks any more. */
    void serve(Object greeting) throws IOException {
        Thread.currentThread().setName(THREAD);
        say(greeting);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ", 2);
            say(answer(words[0], words.length == 2 ? words[1] : ""));
        }
    }

    private Object answer(String question, String argument) {
        try {
            return known.get(question).to(argument);
        } catch (Exception failed) {
            failed.printStackTrace();
            return Map.of("failed", String.valueOf(failed));
        }
    }

    private void say(Object answer) {
        out.println(json.writeValueAsString(answer));
    }
}
