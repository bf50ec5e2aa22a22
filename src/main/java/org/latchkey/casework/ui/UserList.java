package org.latchkey.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.latchkey.access.UserLine;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.WindowWidth;

/** The users as a table on a desk and as cards on a phone; a double-click or Enter begins to unlock (P16). */
final class UserList extends Div {

    private static final int WIDE = 1150;
    private static final String CARD = "card";
    private static final String PERSON = "person";

    /** Enter acts on the row, but in a cell with a button it leads to the button. */
    private static final String ON_A_ROW =
            "event.target === element && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && !event.composedPath()[0]._content?.querySelector('vaadin-button')";

    private static final String ROW = "(element.getEventContext(event).item || {}).key";

    private final Grid<UserLine> grid = new Grid<>();
    private final transient UsersModel model;
    private final UncountedRows<UserLine> rows;
    private boolean narrow;
    private boolean wide = true;

    UserList(UsersModel model, SerializableConsumer<UserLine> unlock, SerializableConsumer<UserLine> details) {
        this.model = model;
        this.rows = new UncountedRows<>(model::rows, UserLine::id);
        addClassName("queue-list");
        addColumns(new UserCells(model, unlock, details));
        grid.setItems(rows).setItemCountUnknown();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateComponent(empty());
        SerializableConsumer<UserLine> begin = user -> (model.mayUnlock(user) ? unlock : details).accept(user);
        grid.addItemDoubleClickListener(clicked -> begin.accept(clicked.getItem()));
        grid.getElement()
                .addEventListener(
                        "keydown",
                        pressed -> itemOf(pressed.getEventData().path(ROW).asString(""))
                                .ifPresent(begin))
                .setFilter(ON_A_ROW)
                .addEventData(ROW);
        add(grid);
    }

    private void addColumns(UserCells cells) {
        grid.addColumn(cells.lock()).setKey("lock").setWidth("3.5rem").setFlexGrow(0);
        column("user", cells.user());
        column(PERSON, cells.person());
        column("type", cells.type());
        column("why", cells.why());
        column("tries", cells.tries());
        if (model.showsAccounts()) {
            column("account", cells.account());
        }
        column("acts", cells.acts()).setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
        grid.addColumn(cells.card()).setKey(CARD);
    }

    private Grid.Column<UserLine> column(String key, LitRenderer<UserLine> cell) {
        return grid.addColumn(cell)
                .setKey(key)
                .setHeader(getTranslation("users.column." + key))
                .setAutoWidth(true);
    }

    private Div empty() {
        var empty = new Div(
                Glyph.SEARCH.draw(),
                new Paragraph(getTranslation("users.empty")),
                new Span(getTranslation("users.empty.next")));
        empty.addClassName("empty");
        return empty;
    }

    private Optional<UserLine> itemOf(String key) {
        return Optional.ofNullable(grid.getDataCommunicator().getKeyMapper().get(key));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        WindowWidth.tell(attached, this::fit);
    }

    private void fit(int width) {
        narrow = WindowWidth.isNarrow(width);
        wide = width <= 0 || width >= WIDE;
        setClassName("cards", narrow);
        grid.getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
        grid.getColumnByKey("tries").setVisible(wide && !narrow);
    }

    /** Shows other users, from the first one on. */
    void show() {
        rows.refreshAll();
        grid.scrollToStart();
    }

    /** Shows what has changed, where the reader is. */
    void refresh() {
        rows.refreshAll();
    }
}
