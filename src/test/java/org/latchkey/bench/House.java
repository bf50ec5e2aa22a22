package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The applications measured on one database: each is started when it is first needed, and shared by whoever needs it. */
final class House implements AutoCloseable {

    /** How long the mail server takes for a letter where letters are to stay in the outbox. */
    static final Duration SLOW = Duration.ofSeconds(2);

    private final Server server;
    private final Scale scale;
    private final Map<Integer, Latchkey> queues = new ConcurrentHashMap<>();
    private @Nullable Busy busy;

    House(Server server, Scale scale) {
        this.server = server;
        this.scale = scale;
    }

    Server server() {
        return server;
    }

    /** One that many use at once, and its mail server. */
    record Busy(Latchkey latchkey, MailServer mail, LatchkeyLife life, Side side, WarmUp warmUp) {}

    Busy busy() throws IOException, SQLException {
        var known = busy;
        if (known == null) {
            var mail = new MailServer(SLOW);
            var latchkey = Latchkey.start("busy-" + server.name(), server.fresh("busy"), mail.settings());
            var life = latchkey.stage(scale.people());
            var side = latchkey.side(server, life);
            known = new Busy(latchkey, mail, life, side, new WarmUp(side, scale.warmUpCalls(), scale.warmUp()));
            busy = known;
        }
        return known;
    }

    /** One that slows down whoever tries too much, for a queue of this length. */
    Latchkey queue(int length) throws IOException, SQLException {
        var known = queues.get(length);
        if (known == null) {
            var name = "queue-" + length;
            known = Latchkey.startOnGuard(name + "-" + server.name(), server.fresh(name));
            queues.put(length, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        queues.values().forEach(Latchkey::close);
        if (busy != null) {
            busy.latchkey().close();
            busy.mail().close();
        }
    }
}
