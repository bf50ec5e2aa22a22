package org.latchkey.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.latchkey.settings.SessionSettings;
import org.springframework.stereotype.Component;

/** Counts the sessions of people who have not signed in, so that no crowd of them takes the place of the others. */
@Component
class Visitors implements HttpSessionListener {

    private static final String SIGNED_IN = Visitors.class.getName();

    private final Supplier<SessionSettings> settings;
    private final AtomicInteger here = new AtomicInteger();

    Visitors(Supplier<SessionSettings> settings) {
        this.settings = settings;
    }

    boolean areTooMany() {
        return here.get() >= settings.get().mostVisitors();
    }

    /** Somebody signed in, and is a visitor no longer. */
    void signedIn(HttpSession session) {
        if (session.getAttribute(SIGNED_IN) == null) {
            session.setAttribute(SIGNED_IN, true);
            session.setMaxInactiveInterval(Math.toIntExact(settings.get().idle().toSeconds()));
            here.decrementAndGet();
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession()
                .setMaxInactiveInterval(
                        Math.toIntExact(settings.get().visitorIdle().toSeconds()));
        here.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        if (destroyed.getSession().getAttribute(SIGNED_IN) == null) {
            here.decrementAndGet();
        }
    }
}
