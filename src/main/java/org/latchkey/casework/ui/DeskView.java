package org.latchkey.casework.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.QueueNews;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkQueue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.shell.Notice;

/** The queue of support and sysadmins (P60); new work appears by itself. */
@Route("desk")
@Menu(title = "desk.title", order = 10)
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://desk.css")
@JavaScript("context://since.js")
final class DeskView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient QueueModel model;
    private final transient DeskActs acts;
    private final transient Performer performer;
    private final QueueRail rail = new QueueRail();
    private final H1 title = new H1();
    private final QueueList list;

    DeskView(
            WorkQueue queue,
            CaseFiles files,
            DeskActs acts,
            Performer performer,
            CurrentSignIn current,
            QueueNews news) {
        this.model = new QueueModel(queue, files, Viewer.of(current));
        this.acts = acts;
        this.performer = performer;
        this.list = new QueueList(model, item -> open(item.requestNumber()), this::take);
        addClassName("desk");
        var head = new Div(title, new NumberSearch(model::knows, this::open));
        head.addClassName("desk-head");
        var section = new Section(head, list);
        section.addClassName("queue");
        add(rail, section);
        LiveNews.follow(news, this, changed -> refresh());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        ViewName.in(arrived.getLocation().getQueryParameters()).ifPresent(model::show);
        title.setText(Wording.of(Sentence.word("view", model.view())));
        rail.select(model.view());
        rail.show(model.counts());
        list.showView();
    }

    private void refresh() {
        rail.show(model.counts());
        list.refresh();
    }

    private void open(RequestNumber number) {
        getUI().ifPresent(ui -> ui.navigate(CaseView.class, new RouteParam(CaseView.NUMBER, number.value())));
    }

    private void take(WorkItem item) {
        performer.perform(() -> acts.take(item.id()), taken -> open(item.requestNumber()), refused -> {
            Notice.error(Wording.of(refused.why()));
            refresh();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title");
    }
}
