package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** A short message over the page; what somebody must not miss belongs into the page itself. */
public final class Notice {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.ofSeconds(5);

    private Notice() {}

    /** Tells that something worked; it leaves by itself. */
    public static void success(String text) {
        var notice = Notification.show(text, (int) LONG_ENOUGH_TO_READ.toMillis(), Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Tells that something did not work; it stays until it is closed. */
    public static void error(String text) {
        var notice = new Notification();
        var close = new Button(notice.getTranslation("shell.notice.close"), closed -> notice.close());
        notice.add(new Span(text), close);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.setDuration(0);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
