package org.latchkey.casework.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Stream;
import org.latchkey.access.LockCause;
import org.latchkey.access.UserFilter;
import org.latchkey.directory.UserType;
import org.latchkey.shell.Glyph;

/** What a list of users is narrowed down to. */
final class UserFilters extends Div {

    private final TextField search = new TextField();
    private final Select<UserType> type = new Select<>();
    private final Select<LockCause> cause = new Select<>();
    private final Checkbox locked = new Checkbox();
    private final SerializableConsumer<UserFilter> apply;
    private boolean showing;

    UserFilters(boolean withStaff, SerializableConsumer<UserFilter> apply) {
        this.apply = apply;
        addClassNames("filter-bar", "user-filters");
        search.setAriaLabel(getTranslation("users.search"));
        search.setPlaceholder(getTranslation(withStaff ? "users.search.all" : "users.search"));
        search.setPrefixComponent(Glyph.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setMaxLength(UserFilter.MAX_LENGTH);
        search.setId("user-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> changed());
        locked.setLabel(getTranslation("users.filter.locked"));
        locked.setId("filter-locked");
        locked.addValueChangeListener(changed -> changed());
        choice(
                type,
                "type",
                Stream.of(UserType.values())
                        .filter(each -> withStaff || each != UserType.STAFF)
                        .toArray(UserType[]::new));
        choice(cause, "cause", LockCause.values());
        add(search, locked, cause, type);
    }

    private <E extends Enum<E>> void choice(Select<E> choice, String name, E[] values) {
        choice.setAriaLabel(getTranslation("users.filter." + name));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("users.filter." + name));
        choice.setId("filter-" + name);
        choice.setItems(values);
        choice.setItemLabelGenerator(value ->
                value == null ? getTranslation("users.filter." + name) : Wording.of(Sentence.word(name, value)));
        choice.addValueChangeListener(changed -> changed());
    }

    private void changed() {
        if (!showing) {
            apply.accept(new UserFilter(search.getValue(), type.getValue(), locked.getValue(), cause.getValue()));
        }
    }

    /** Shows the filter that the address tells; what is being typed is left alone. */
    void show(UserFilter filter) {
        showing = true;
        if (!new UserFilter(search.getValue(), null, false, null)
                .equals(new UserFilter(filter.search(), null, false, null))) {
            search.setValue(filter.search() == null ? "" : filter.search());
        }
        type.setValue(filter.type());
        locked.setValue(filter.locked());
        cause.setValue(filter.cause());
        showing = false;
    }
}
