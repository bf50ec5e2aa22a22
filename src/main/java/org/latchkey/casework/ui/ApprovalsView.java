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
import org.latchkey.casework.ApprovalFiles;
import org.latchkey.casework.QueueNews;
import org.latchkey.kernel.Role;

/** Who asks a local admin or an account manager to let them back in (P1, P3–P5). */
@Route("approvals")
@Menu(title = "approvals.title", order = 20)
@RolesAllowed({SignedIn.LOCAL_ADMIN, "ACCOUNT_MANAGER"})
@StyleSheet("context://desk.css")
final class ApprovalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST_SHOWN = 20;

    private final transient ApprovalFiles files;
    private final Div cards = new Div();
    private final Paragraph intro = new Paragraph();
    private final Paragraph more = new Paragraph(getTranslation("approvals.more", MOST_SHOWN));

    private final String words;

    ApprovalsView(ApprovalFiles files, AbsenceDesk absences, CurrentSignIn current, QueueNews news) {
        this.files = files;
        var manages = Viewer.of(current).role() == Role.ACCOUNT_MANAGER;
        words = manages ? "approvals.team." : "approvals.";
        addClassName("approvals");
        cards.addClassName("approval-cards");
        add(new H1(getTranslation("approvals.title")), intro, cards, more);
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
        var waiting = files.waiting(MOST_SHOWN + 1);
        intro.setText(getTranslation(words + (waiting.isEmpty() ? "none" : "intro")));
        cards.removeAll();
        waiting.stream().limit(MOST_SHOWN).map(ApprovalCard::new).forEach(cards::add);
        more.setVisible(waiting.size() > MOST_SHOWN);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approvals.title");
    }
}
