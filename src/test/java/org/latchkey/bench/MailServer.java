package org.latchkey.bench;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server on loopback that takes its time for each letter, and remembers which ones it took. */
final class MailServer implements AutoCloseable {

    /** A letter that was taken. */
    record Taken(String messageId, String recipient) {}

    private final ServerSocket socket;
    private volatile Duration perLetter;
    private final Collection<Taken> taken = new ConcurrentLinkedQueue<>();

    MailServer(Duration perLetter) throws IOException {
        this.perLetter = perLetter;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("mail-server").start(this::accept);
    }

    /** What makes the application use it. */
    String[] settings() {
        return new String[] {"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + socket.getLocalPort()};
    }

    /** From the next letter on it takes so long for each. */
    void take(Duration perLetter) {
        this.perLetter = perLetter;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    private void accept() {
        try {
            while (true) {
                var client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The benchmark is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, "220 ready");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    take(in, recipient);
                    say(out, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    recipient = command.startsWith("RCPT") ? line.replaceAll(".*<|>.*", "") : recipient;
                    say(out, "250 ok");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The sender was killed, or the benchmark is over.
        }
    }

    /**
     * A letter that came to its end is taken before its sender knows: when the sender is killed meanwhile, it will come
     * again. One that was cut off is not taken.
     */
    private void take(BufferedReader in, String recipient) throws IOException, InterruptedException {
        var messageId = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new EOFException("The sender is gone");
            }
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                messageId = line.substring(11).strip();
            }
        }
        taken.add(new Taken(messageId, recipient));
        Thread.sleep(perLetter);
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
