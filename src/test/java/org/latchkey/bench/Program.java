package org.latchkey.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.latchkey.bench.inside.Sent;
import org.latchkey.bench.inside.Spending;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A measured process: started here, asked by its standard input, and ended here. */
final class Program implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What the JVM itself has to say does not come between the answers. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-Xmx1g", "-Dfile.encoding=UTF-8", "-Xlog:disable", "-Xlog:all=error:stderr");

    private static final Duration GOODBYE = Duration.ofSeconds(40);

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;
    private final JsonNode greeting;

    private Program(String name, Process process) throws IOException {
        this.name = name;
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.greeting = answer("start");
    }

    /** Starts a class in a JVM of its own; what it prints goes to a log of that name. */
    static Program start(String name, Class<?> main, List<String> arguments) throws IOException {
        return start(name, Rehearsal.options(main), main, arguments);
    }

    /** The same with further options for the JVM. */
    static Program start(String name, List<String> options, Class<?> main, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("bench.application"), main.getName()));
        command.addAll(arguments);
        var log = Workshop.file(name + ".log");
        return new Program(
                name,
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start());
    }

    /** What it said when it was ready. */
    JsonNode greeting() {
        return greeting;
    }

    synchronized JsonNode ask(String question) {
        questions.println(question);
        try {
            return answer(question);
        } catch (IOException gone) {
            throw new IllegalStateException(name + " ended when asked to " + question, gone);
        }
    }

    private JsonNode answer(String question) throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException(
                    "%s ended when asked to %s; see %s".formatted(name, question, Workshop.file(name + ".log")));
        }
        var answer = JSON.readTree(line);
        if (answer.has("failed")) {
            throw new IllegalStateException("%s could not %s: %s"
                    .formatted(name, question, answer.get("failed").asString()));
        }
        return answer;
    }

    Spending spending() {
        return JSON.treeToValue(ask("spending"), Spending.class);
    }

    List<Sent> statements() {
        return List.of(JSON.treeToValue(ask("statements"), Sent[].class));
    }

    /** How much memory it has resident, in bytes; 0 where the system does not tell. */
    long residentBytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .sum();
    }

    /** Ends it like a power failure. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        close(GOODBYE);
    }

    /** Ends it in good order, unless that takes longer. */
    void close(Duration goodbye) {
        questions.close();
        try {
            if (!process.waitFor(goodbye.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException stop) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
