package org.latchkey.casework.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.casework.AbsenceDesk;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.QueueNews;
import org.latchkey.casework.WorkQueue;
import org.latchkey.kernel.Role;

/** Who asks a local admin or an account manager to let them back in (P1, P3–P5). */
@Route("approvals")
@Menu(title = "approvals.title", order = 20)
@RolesAllowed({SignedIn.LOCAL_ADMIN, "ACCOUNT_MANAGER"})
@StyleSheet("context://desk.css")
final class ApprovalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST_SHOWN = 20;

    private final transient WorkQueue queue;
    private final transient CaseFiles files;
    private final Div cards = new Div();
    private final Paragraph intro = new Paragraph();

    private final String words;

    ApprovalsView(WorkQueue queue, CaseFiles files, AbsenceDesk absences, CurrentSignIn current, QueueNews news) {
        this.queue = queue;
        this.files = files;
        var manages = Viewer.of(current).role() == Role.ACCOUNT_MANAGER;
        words = manages ? "approvals.team." : "approvals.";
        addClassName("approvals");
        cards.addClassName("approval-cards");
        add(new H1(getTranslation("approvals.title")), intro, cards);
        if (manages) {
            add(new AbsencePanel(absences));
        }
        LiveNews.follow(news, this, changed -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var waiting = queue.approvals(MOST_SHOWN);
        intro.setText(getTranslation(words + (waiting.isEmpty() ? "none" : "intro")));
        cards.removeAll();
        waiting.forEach(item -> cards.add(new ApprovalCard(files.approval(item.id()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approvals.title");
    }
}
