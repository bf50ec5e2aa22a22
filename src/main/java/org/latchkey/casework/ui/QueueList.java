package org.latchkey.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.latchkey.casework.WorkItem;
import org.latchkey.requests.RequestState;

/** The rows of the open view: a table on a desk, cards on a phone. */
final class QueueList extends Div {

    private static final int NARROW = 760;

    /** Enter opens the row, but in a cell with a button it leads to the button. */
    private static final String ON_A_ROW = "event.key === 'Enter' && event.target === element"
            + " && !event.composedPath()[0]._content?.querySelector('vaadin-button')";

    private final Grid<WorkItem> grid = new Grid<>();
    private final transient QueueModel model;
    private final QueuePages pages;
    private final EmptyQueue empty = new EmptyQueue();
    private final SerializableConsumer<WorkItem> take;
    private final List<Grid.Column<WorkItem>> table;
    private final Grid.Column<WorkItem> cards;

    QueueList(QueueModel model, SerializableConsumer<WorkItem> open, SerializableConsumer<WorkItem> take) {
        this.model = model;
        this.pages = new QueuePages(model);
        this.take = take;
        addClassName("queue-list");
        table = List.of(
                column("state", QueueRenderers.STATE),
                column("number", QueueRenderers.NUMBER),
                column("user", QueueRenderers.USER),
                column("account", QueueRenderers.ACCOUNT),
                column("waiting", QueueRenderers.WAITING),
                column("due", QueueRenderers.DUE),
                column("owner", QueueRenderers.OWNER));
        cards = column("card", QueueRenderers.CARD);
        grid.setItems(pages).setItemCountUnknown();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateComponent(empty);
        grid.addItemClickListener(clicked -> open.accept(clicked.getItem()));
        openOnEnter(open);
        add(grid);
    }

    private Grid.Column<WorkItem> column(String name, String template) {
        return grid.addColumn(renderer(template))
                .setHeader(getTranslation("desk.column." + name))
                .setKey(name)
                .setAutoWidth(true);
    }

    private LitRenderer<WorkItem> renderer(String template) {
        return LitRenderer.<WorkItem>of(template)
                .withProperty("number", item -> item.requestNumber().value())
                .withProperty("state", item -> stateOf(item).name().toLowerCase(Locale.ROOT))
                .withProperty("stateWord", item -> word("state", stateOf(item)))
                .withProperty("user", WorkItem::userName)
                .withProperty("type", item -> item.userType() == null ? "" : word("type", item.userType()))
                .withProperty("account", QueueList::account)
                .withProperty("size", item -> item.accountSize() == null ? "" : word("size", item.accountSize()))
                .withProperty("since", item -> item.openedAt().toString())
                .withProperty("due", item -> item.open() ? item.dueAt().toString() : "")
                .withProperty("dueIn", item -> getTranslation("desk.due.in"))
                .withProperty("late", item -> getTranslation("desk.due.late"))
                .withProperty("owner", this::owner)
                .withProperty("mayTake", model::mayTake)
                .withProperty("take", item -> getTranslation("desk.take"))
                .withProperty("takeLabel", item -> getTranslation("desk.take.number", item.requestNumber()))
                .withFunction("take", take);
    }

    private static RequestState stateOf(WorkItem item) {
        var closed = item.closed();
        return closed == null ? item.kind().state() : closed.outcome();
    }

    private String word(String kind, Enum<?> value) {
        return Wording.of(Sentence.word(kind, value));
    }

    private static String account(WorkItem item) {
        return item.accountName().isEmpty() ? item.accountNumber().toString() : item.accountName();
    }

    private String owner(WorkItem item) {
        var claim = item.claim();
        if (claim == null) {
            return "";
        }
        return model.isMine(item) ? getTranslation("desk.owner.you") : claim.name();
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
        arrange(page.getExtendedClientDetails().getWindowInnerWidth());
        var resized = page.addBrowserWindowResizeListener(now -> arrange(now.getWidth()));
        addDetachListener(detached -> {
            resized.remove();
            detached.unregisterListener();
        });
    }

    private void arrange(int width) {
        var narrow = width > 0 && width < NARROW;
        setClassName("cards", narrow);
        table.forEach(column -> column.setVisible(!narrow));
        cards.setVisible(narrow);
    }

    /** Shows another view, from its beginning. */
    void showView() {
        empty.show(model.view());
        pages.refreshAll();
        grid.scrollToStart();
    }

    /** Shows what has changed, where the reader is. */
    void refresh() {
        pages.refreshAll();
    }
}
