package org.latchkey.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.Sessions;
import org.latchkey.access.SignInsEnded;
import org.latchkey.access.SignedIn;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends every open page to the sign-in as soon as its session has ended: at once when that happened on this node, within
 * seconds otherwise (P35).
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    private final transient Map<UI, SignedIn> pages = new ConcurrentHashMap<>();
    private final transient CurrentSignIn current;
    private final transient Sessions sessions;
    private final transient TaskScheduler scheduler;

    OpenPages(CurrentSignIn current, Sessions sessions, TaskScheduler scheduler) {
        this.current = current;
        this.sessions = sessions;
        this.scheduler = scheduler;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().setSystemMessagesProvider(asked -> quietly());
        starting.getSource().addUIInitListener(opened -> watch(opened.getUI()));
    }

    /** A page whose session is gone is loaded anew, and leads to the sign-in where it must. */
    private static SystemMessages quietly() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private void watch(UI page) {
        current.get().ifPresent(person -> {
            pages.put(page, person);
            page.addDetachListener(closed -> pages.remove(page));
        });
    }

    @TransactionalEventListener
    void on(SignInsEnded event) {
        if (!pages.isEmpty()) {
            scheduler.schedule(this::look, Instant.EPOCH);
        }
    }

    @Scheduled(fixedDelayString = "${latchkey.sessions-looked-at:5s}")
    void look() {
        if (!pages.isEmpty()) {
            var ended = sessions.ended(
                    Set.copyOf(pages.values().stream().map(SignedIn::signIn).toList()));
            pages.forEach((page, person) -> {
                if (ended.contains(person.signIn())) {
                    leave(page);
                }
            });
        }
    }

    private void leave(UI page) {
        pages.remove(page);
        page.accessLater(() -> page.getPage().setLocation("/sign-in"), () -> {}).run();
    }
}
