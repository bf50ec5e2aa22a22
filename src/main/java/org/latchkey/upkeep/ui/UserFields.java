package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Entry;

/** What is on file about a user besides name and address, to be typed. */
final class UserFields extends Div {

    private final boolean staff;
    private final TextField displayName = new TextField(getTranslation("upkeep.user.displayName"));
    private final TextField phone = new TextField(getTranslation("upkeep.user.phone"));
    private final Select<UserType> type = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Entry<DisplayName> theDisplayName = Entry.of(displayName, DisplayName::new);
    private final Entry<Optional<PhoneNumber>> thePhone = Entry.of(phone, Optionally::phone);

    UserFields(boolean staff) {
        this.staff = staff;
        addClassName("fields");
        displayName.setId("displayName");
        displayName.setMaxLength(DisplayName.MAX_LENGTH);
        phone.setId("phone");
        phone.setMaxLength(30);
        type.setId("type");
        type.setLabel(getTranslation("upkeep.user.type"));
        type.setItems(List.of(UserType.NON_ADMIN, UserType.ADMIN));
        type.setItemLabelGenerator(some -> getTranslation("upkeep.type." + some));
        type.setValue(UserType.NON_ADMIN);
        role.setId("role");
        role.setLabel(getTranslation("upkeep.user.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(some -> getTranslation("upkeep.role." + some));
        role.setValue(Role.SUPPORT);
        language.setId("language");
        language.setLabel(getTranslation("upkeep.user.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("upkeep.language.none"));
        language.setItemLabelGenerator(
                some -> getTranslation(some == null ? "upkeep.language.none" : "upkeep.language." + some));
        add(displayName, phone, staff ? role : type, language);
    }

    void show(User user) {
        displayName.setValue(user.displayName());
        phone.setValue(user.phone() == null ? "" : user.phone().value());
        language.setValue(user.language());
        if (user.role() == null) {
            type.setValue(user.type());
        } else {
            role.setValue(user.role());
        }
    }

    boolean areRight() {
        return Entry.allRight(theDisplayName, thePhone);
    }

    Entry<?> first() {
        return theDisplayName;
    }

    UserDetails details() {
        return new UserDetails(
                theDisplayName.value(),
                thePhone.value().orElse(null),
                staff ? UserType.STAFF : type.getValue(),
                staff ? role.getValue() : null,
                language());
    }

    private @Nullable Language language() {
        return language.getValue();
    }
}
