package org.latchkey.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.WorkItem;

/** The rows of the open view: a table on a desk, cards on a phone. */
final class QueueList extends Div {

    private static final int NARROW = 832;
    private static final String CARD = "card";
    private static final String WAITING = "waiting";
    private static final String DUE = "due";

    /** Enter opens the row, but in a cell with a button it leads to the button. */
    private static final String ON_A_ROW = "event.key === 'Enter' && event.target === element"
            + " && !event.composedPath()[0]._content?.querySelector('vaadin-button')";

    private final Grid<WorkItem> grid = new Grid<>();
    private final EmptyQueue empty = new EmptyQueue();
    private final transient QueueModel model;
    private final QueuePages pages;
    private boolean narrow;

    QueueList(QueueModel model, SerializableConsumer<WorkItem> open, SerializableConsumer<WorkItem> take) {
        this.model = model;
        this.pages = new QueuePages(model);
        addClassName("queue-list");
        addColumns(new QueueCells(model, take));
        grid.setItems(pages).setItemCountUnknown();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateComponent(empty);
        grid.addItemClickListener(clicked -> open.accept(clicked.getItem()));
        openOnEnter(open);
        add(grid);
    }

    private void addColumns(QueueCells cells) {
        column("state", cells.state());
        column("number", cells.number());
        column("user", cells.user());
        column("account", cells.account());
        column(WAITING, cells.waiting());
        column(DUE, cells.due());
        column("owner", cells.owner());
        grid.addColumn(cells.card()).setKey(CARD);
    }

    private void column(String key, LitRenderer<WorkItem> cell) {
        grid.addColumn(cell)
                .setKey(key)
                .setHeader(getTranslation("desk.column." + key))
                .setAutoWidth(true);
    }

    private void openOnEnter(SerializableConsumer<WorkItem> open) {
        var key = "(element.getEventContext(event).item || {}).key";
        grid.getElement()
                .addEventListener(
                        "keydown",
                        pressed -> itemOf(pressed.getEventData().path(key).asString(""))
                                .ifPresent(open))
                .setFilter(ON_A_ROW)
                .addEventData(key);
    }

    private Optional<WorkItem> itemOf(String key) {
        return Optional.ofNullable(grid.getDataCommunicator().getKeyMapper().get(key));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var resized = page.addBrowserWindowResizeListener(now -> fit(now.getWidth()));
        addDetachListener(detached -> {
            resized.remove();
            detached.unregisterListener();
        });
    }

    private void fit(int width) {
        narrow = width > 0 && width < NARROW;
        arrange();
    }

    private void arrange() {
        var closed = model.view() == QueueView.CLOSED_TODAY;
        setClassName("cards", narrow);
        grid.getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
        grid.getColumnByKey(DUE).setVisible(!narrow && !closed);
        grid.getColumnByKey(WAITING).setHeader(getTranslation(closed ? "desk.column.closed" : "desk.column.waiting"));
    }

    /** Shows another view, from its beginning. */
    void showView() {
        arrange();
        empty.show(model.view());
        pages.refreshAll();
        grid.scrollToStart();
    }

    /** Shows what has changed, where the reader is. */
    void refresh() {
        pages.refreshAll();
    }
}
