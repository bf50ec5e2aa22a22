package org.latchkey.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSession;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.EarlierSignIn;
import org.latchkey.access.Sessions;
import org.latchkey.shell.Moment;
import org.latchkey.shell.Notice;
import org.springframework.stereotype.Component;

/** Tells on the first page after signing in when this user was here before, and what failed since (P34). */
@Component
class Greeting implements VaadinServiceInitListener {

    private static final String OWED = Greeting.class.getName();

    private final transient CurrentSignIn current;
    private final transient Sessions sessions;

    Greeting(CurrentSignIn current, Sessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    static void prepare(HttpSession session) {
        session.setAttribute(OWED, true);
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(this::greet);
    }

    private void greet(UIInitEvent opened) {
        var session = opened.getUI().getSession().getSession();
        if (current.get().isPresent() && session.getAttribute(OWED) != null) {
            session.removeAttribute(OWED);
            sessions.earlier().ifPresent(earlier -> tell(earlier, opened.getUI()));
        }
    }

    private static void tell(EarlierSignIn earlier, UI page) {
        if (earlier.failures() > 0) {
            Notice.error(words(earlier, page));
        } else {
            Notice.success(words(earlier, page));
        }
    }

    /** When somebody was here before, and what failed since. */
    static String words(EarlierSignIn earlier, UI page) {
        var before = before(earlier, page);
        return earlier.failures() == 0
                ? before
                : before + " " + page.getTranslation("access.earlier.failures", earlier.failures());
    }

    private static String before(EarlierSignIn earlier, UI page) {
        if (earlier.at() == null) {
            return page.getTranslation("access.earlier.never");
        }
        var when = Moment.inWords(earlier.at(), page);
        return earlier.networkAddress().isEmpty()
                ? page.getTranslation("access.earlier.at", when)
                : page.getTranslation("access.earlier.from", when, earlier.networkAddress());
    }
}
