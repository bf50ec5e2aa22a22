package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.Flag;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.Tag;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;

/** What the open view is narrowed down to; it asks for tags and colleagues only once it is opened. */
final class FilterBar extends Div {

    private final Select<UserType> type = new Select<>();
    private final Select<AccountSize> size = new Select<>();
    private final Select<Tag> tag = new Select<>();
    private final Select<User> owner = new Select<>();
    private final Select<Flag> flag = new Select<>();
    private final Checkbox overdue = new Checkbox();
    private final transient QueueActs acts;
    private final SerializableConsumer<QueueFilter> apply;
    private boolean showing;

    FilterBar(QueueActs acts, SerializableConsumer<QueueFilter> apply) {
        this.acts = acts;
        this.apply = apply;
        addClassName("filter-bar");
        setId("filters");
        choice(type, "type", UserType.values());
        choice(size, "size", AccountSize.values());
        choice(flag, "flag", Flag.values());
        prepare(tag, "tag");
        prepare(owner, "owner");
        owner.setItemLabelGenerator(person -> person == null ? "" : person.displayName());
        overdue.setLabel(getTranslation("desk.filter.overdue"));
        overdue.setId("filter-overdue");
        overdue.addValueChangeListener(changed -> changed());
        var clear = new Button(getTranslation("desk.filter.clear"), clicked -> apply.accept(QueueFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setId("filter-clear");
        add(type, size, flag, tag, owner, overdue, clear);
        setVisible(false);
    }

    private <E extends Enum<E>> void choice(Select<E> choice, String name, E[] values) {
        prepare(choice, name);
        choice.setItems(values);
        choice.setItemLabelGenerator(value -> value == null ? "" : Wording.of(Sentence.word(name, value)));
    }

    private void prepare(Select<?> choice, String name) {
        choice.setAriaLabel(getTranslation("desk.filter." + name));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("desk.filter." + name));
        choice.setId("filter-" + name);
        choice.addValueChangeListener(changed -> changed());
    }

    private void changed() {
        if (!showing) {
            apply.accept(filter());
        }
    }

    private QueueFilter filter() {
        return new QueueFilter(
                type.getValue(),
                size.getValue(),
                tag.getValue(),
                owner.getOptionalValue().map(User::id).orElse(null),
                flag.getValue(),
                overdue.getValue());
    }

    void toggle() {
        if (isVisible()) {
            setVisible(false);
        } else {
            open();
        }
    }

    private void open() {
        showing = true;
        var chosen = filter();
        var colleagues = acts.colleagues();
        tag.setItems(acts.tags());
        owner.setItems(colleagues);
        tag.setValue(chosen.tag());
        select(colleagues, chosen);
        showing = false;
        setVisible(true);
    }

    private void select(Collection<User> colleagues, QueueFilter filter) {
        owner.setValue(colleagueOf(colleagues, filter).orElse(null));
    }

    private static Optional<User> colleagueOf(Collection<User> colleagues, QueueFilter filter) {
        return colleagues.stream()
                .filter(person -> person.id().equals(filter.owner()))
                .findFirst();
    }

    /** Shows the filter that the address tells; one that narrows is not hidden. */
    void show(QueueFilter filter) {
        if (filter.narrows() && !isVisible()) {
            open();
        }
        showing = true;
        type.setValue(filter.userType());
        size.setValue(filter.accountSize());
        flag.setValue(filter.flag());
        overdue.setValue(filter.overdue());
        setTag(filter.tag());
        if (isVisible()) {
            select(owner.getListDataView().getItems().toList(), filter);
        }
        showing = false;
    }

    private void setTag(@Nullable Tag chosen) {
        tag.setValue(chosen);
    }
}
