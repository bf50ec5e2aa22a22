package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
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
import org.latchkey.casework.AnswerDesk;
import org.latchkey.casework.Presence;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueNews;
import org.latchkey.casework.RequestSearch;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkQueue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.shell.Glyph;
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
    private final RequestFinder finder;
    private final FilterBar filters;
    private final BulkBar bulk;
    private final QueueList list;

    DeskView(
            WorkQueue queue,
            AnswerDesk answers,
            RequestSearch search,
            Presence presence,
            DeskActs acts,
            QueueActs sorting,
            Performer performer,
            CurrentSignIn current,
            QueueNews news) {
        this.model = new QueueModel(queue, answers, search, presence, Viewer.of(current));
        this.acts = acts;
        this.performer = performer;
        this.finder = new RequestFinder(model::find, this::open);
        this.filters = new FilterBar(sorting, this::narrow);
        this.bulk = new BulkBar(sorting, performer, this::sorted);
        this.list = new QueueList(model, item -> open(item.requestNumber()), this::take, bulk::show);
        addClassName("desk");
        var section = new Section(head(), filters, bulk, list);
        section.addClassName("queue");
        add(rail, section);
        LiveNews.follow(news, this, changed -> refresh());
    }

    private Div head() {
        var filter = new Button(getTranslation("desk.filter"), Glyph.FILTER.draw(), clicked -> filters.toggle());
        filter.setId("filter");
        var tools = new Div(filter, finder, keys());
        tools.addClassName("desk-tools");
        var head = new Div(title, tools);
        head.addClassName("desk-head");
        return head;
    }

    private DeskKeys keys() {
        return new DeskKeys()
                .inTheBrowser(Shortcut.NEXT, Shortcut.PREVIOUS, Shortcut.OPEN, Shortcut.TAKE)
                .on(Shortcut.SEARCH, finder::focus);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        model.show(QueueAddress.in(arrived.getLocation().getQueryParameters()));
        title.setText(Wording.of(Sentence.word("view", model.view())));
        rail.select(model.view());
        rail.show(model.counts());
        rail.showQuestions(model.questions());
        filters.show(model.filter());
        list.showView();
    }

    private void narrow(QueueFilter filter) {
        getUI().ifPresent(
                        ui -> ui.navigate(DeskView.class, model.address(filter).toQuery()));
    }

    private void sorted() {
        list.selectNothing();
        refresh();
    }

    private void refresh() {
        rail.show(model.counts());
        rail.showQuestions(model.questions());
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
