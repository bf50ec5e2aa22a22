package org.latchkey.casework.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.latchkey.casework.ProcessBoard;
import org.latchkey.casework.ProcessOverview;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.casework.WorkQueue;
import org.latchkey.shell.ProcessPicture;

/** Each process with how many requests stand at each step, which lead to them (P64, P66). */
@Route("config/system/processes")
@Menu(title = "processes.title", order = 60)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://desk.css")
final class ProcessesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ProcessBoard board;
    private final Div processes = new Div();

    ProcessesView(ProcessBoard board) {
        this.board = board;
        addClassName("processes");
        add(new H1(getTranslation("processes.title")), new Paragraph(getTranslation("processes.intro")), processes);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var counts = board.counts();
        processes.removeAll();
        board.processes().forEach(each -> processes.add(section(each, counts)));
    }

    private Section section(ProcessOverview process, Map<WorkItemKind, Integer> counts) {
        var picture = new ProcessPicture();
        picture.show(process.bpmn(), Set.of(), Set.of(), process.name());
        picture.number(
                process.steps().entrySet().stream()
                        .filter(step -> count(step.getKey(), counts) > 0)
                        .collect(Collectors.toMap(Map.Entry::getValue, step -> written(count(step.getKey(), counts)))),
                step -> process.steps().forEach((kind, its) -> {
                    if (its.equals(step)) {
                        lead(kind);
                    }
                }));
        var list = new UnorderedList();
        process.steps().keySet().forEach(kind -> list.add(line(kind, count(kind, counts))));
        var section = new Section(new H2(process.name()), picture, list);
        section.addClassNames("panel", "picture");
        return section;
    }

    private static int count(WorkItemKind kind, Map<WorkItemKind, Integer> counts) {
        return counts.getOrDefault(kind, 0);
    }

    private static String written(int count) {
        return count < WorkQueue.MOST_COUNTED ? Integer.toString(count) : WorkQueue.MOST_COUNTED + "+";
    }

    private ListItem line(WorkItemKind kind, int count) {
        var link = new RouterLink(Wording.of(Sentence.word("state", kind.state())), DeskView.class);
        link.setQueryParameters(QueueAddress.of(viewOf(kind)).toQuery());
        return new ListItem(link, new Span(written(count)));
    }

    private void lead(WorkItemKind kind) {
        getUI().ifPresent(ui ->
                ui.navigate(DeskView.class, QueueAddress.of(viewOf(kind)).toQuery()));
    }

    private static QueueView viewOf(WorkItemKind kind) {
        return QueueView.valueOf(kind.state().name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processes.title");
    }
}
