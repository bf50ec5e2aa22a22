package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.latchkey.casework.FailedJob;
import org.latchkey.casework.JobDesk;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.shell.Moment;
import org.latchkey.shell.Notice;

/** What the engine could not do by itself, for a sysadmin to have it tried again (I12, P66). */
@Route(FailedJobsView.PATH)
@Menu(title = "jobs.title", order = 61)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://desk.css")
final class FailedJobsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "config/system/jobs";

    private final transient JobDesk jobs;
    private final Paragraph intro = new Paragraph();
    private final Button all = new Button(getTranslation("jobs.retry-all"), clicked -> retryAll());
    private final Div cards = new Div();

    FailedJobsView(JobDesk jobs) {
        this.jobs = jobs;
        addClassName("approvals");
        cards.addClassName("approval-cards");
        all.setId("retry-all");
        add(new H1(getTranslation("jobs.title")), intro, all, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var failed = jobs.failed();
        intro.setText(getTranslation(failed.isEmpty() ? "jobs.none" : "jobs.intro"));
        all.setVisible(failed.size() > 1);
        cards.removeAll();
        failed.forEach(job -> cards.add(card(job)));
    }

    private Article card(FailedJob job) {
        var retry = new Button(getTranslation("jobs.retry"), clicked -> retry(job));
        var trouble = new Details(getTranslation("jobs.trouble"));
        trouble.addOpenedChangeListener(opened -> {
            trouble.removeAll();
            trouble.add(trouble(jobs.trouble(job.id())));
        });
        var card = new Article(new H2(job.step()), standing(job), trouble, retry);
        card.addClassNames("panel", "approval-card");
        return card;
    }

    private Paragraph standing(FailedJob job) {
        var standing = new Paragraph();
        Optional.ofNullable(job.number()).ifPresent(number -> standing.add(link(number), new Text(" · ")));
        standing.add(new Text(getTranslation("jobs.since") + " "), new Moment(job.since()), new Text(" · "));
        if (job.nextTry() == null) {
            standing.add(new Text(getTranslation("jobs.given-up")));
        } else {
            standing.add(new Text(getTranslation("jobs.again") + " "), new Moment(job.nextTry()));
        }
        return standing;
    }

    private static RouterLink link(RequestNumber number) {
        return new RouterLink(number.value(), CaseView.class, new RouteParameters(CaseView.NUMBER, number.value()));
    }

    private Component trouble(List<String> errors) {
        if (errors.isEmpty()) {
            return new Paragraph(getTranslation("jobs.no-trouble"));
        }
        var list = new OrderedList();
        errors.forEach(error -> list.add(new ListItem(error)));
        return new Div(list, new Paragraph(getTranslation("jobs.log")));
    }

    private void retry(FailedJob job) {
        jobs.retry(job.id());
        retried();
    }

    private void retryAll() {
        jobs.retryAll();
        retried();
    }

    private void retried() {
        show();
        Notice.success(getTranslation("jobs.retried"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.title");
    }
}
