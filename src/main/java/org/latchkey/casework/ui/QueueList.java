package org.latchkey.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.WorkItem;
import org.latchkey.shell.WindowWidth;

/** The rows of the open view: a table on a desk, cards on a phone. */
final class QueueList extends Div {

    private static final int WIDE = 1440;
    private static final String CARD = "card";
    private static final String WAITING = "waiting";
    private static final String DUE = "due";
    private static final String STEP = "step";
    private static final String TRIES = "tries";

    /** Enter opens the row, but in a cell with a button it leads to the button; c takes the row. */
    private static final String ON_A_ROW =
            "event.target === element && !event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && (event.key === 'c' || event.key === 'Enter'"
                    + " && !event.composedPath()[0]._content?.querySelector('vaadin-button'))";

    private static final String ROW = "(element.getEventContext(event).item || {}).key";
    private static final String KEY = "event.key";

    private final Grid<WorkItem> grid = new Grid<>();
    private final EmptyQueue empty = new EmptyQueue();
    private final transient QueueModel model;
    private final SerializableConsumer<Set<WorkItem>> select;
    private final UncountedRows<WorkItem> pages;
    private boolean narrow;
    private boolean wide = true;

    QueueList(
            QueueModel model,
            SerializableConsumer<WorkItem> open,
            SerializableConsumer<WorkItem> take,
            SerializableConsumer<Set<WorkItem>> select) {
        this.model = model;
        this.select = select;
        this.pages = new UncountedRows<>(model::rows, WorkItem::id);
        addClassName("queue-list");
        addColumns(new QueueCells(model, take));
        grid.setItems(pages).setItemCountUnknown();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateComponent(empty);
        grid.addItemClickListener(clicked -> open.accept(clicked.getItem()));
        listenToKeys(open, take);
        add(grid);
    }

    private void addColumns(QueueCells cells) {
        column("state", cells.state());
        column("number", cells.number());
        column("user", cells.user());
        column("account", cells.account());
        column(STEP, cells.step());
        column(WAITING, cells.waiting());
        column(DUE, cells.due());
        column(TRIES, cells.tries());
        column("flags", cells.flags());
        grid.getColumnByKey("flags").setAutoWidth(false).setWidth("4.75rem");
        column("owner", cells.owner());
        grid.addColumn(cells.card()).setKey(CARD);
    }

    private void column(String key, LitRenderer<WorkItem> cell) {
        grid.addColumn(cell)
                .setKey(key)
                .setHeader(getTranslation("desk.column." + key))
                .setAutoWidth(true);
    }

    private void listenToKeys(SerializableConsumer<WorkItem> open, SerializableConsumer<WorkItem> take) {
        grid.getElement()
                .addEventListener("keydown", pressed -> {
                    var row = itemOf(pressed.getEventData().path(ROW).asString(""));
                    if (pressed.getEventData().path(KEY).asString("").equals(Shortcut.TAKE.key())) {
                        row.filter(model::mayTake).ifPresent(take);
                    } else {
                        row.ifPresent(open);
                    }
                })
                .setFilter(ON_A_ROW)
                .addEventData(ROW)
                .addEventData(KEY);
    }

    private Optional<WorkItem> itemOf(String key) {
        return Optional.ofNullable(grid.getDataCommunicator().getKeyMapper().get(key));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        WindowWidth.tell(attached, this::fit);
    }

    private void fit(int width) {
        narrow = WindowWidth.isNarrow(width);
        wide = width <= 0 || width >= WIDE;
        arrange();
    }

    private void arrange() {
        var closed = model.view() == QueueView.CLOSED_TODAY;
        setClassName("cards", narrow);
        selectable(!narrow && !closed);
        grid.getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
        Stream.of(DUE, TRIES).forEach(key -> grid.getColumnByKey(key).setVisible(!narrow && !closed));
        grid.getColumnByKey(STEP).setVisible(wide && !closed);
        grid.getColumnByKey(WAITING).setHeader(getTranslation(closed ? "desk.column.closed" : "desk.column.waiting"));
    }

    private void selectable(boolean several) {
        if (several && grid.getSelectionMode() != Grid.SelectionMode.MULTI) {
            var selection = (GridMultiSelectionModel<WorkItem>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
            selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
            selection.addMultiSelectionListener(changed -> select.accept(changed.getAllSelectedItems()));
        } else if (!several) {
            selectNothing();
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    void selectNothing() {
        grid.deselectAll();
        select.accept(Set.of());
    }

    /** Shows another view, from its beginning. */
    void showView() {
        selectNothing();
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
