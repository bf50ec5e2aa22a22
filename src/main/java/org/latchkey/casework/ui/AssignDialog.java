package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import org.latchkey.directory.User;
import org.latchkey.shell.Entry;

/** Asks which colleague is to get a request. */
final class AssignDialog extends Dialog {

    private final ComboBox<User> colleague = new ComboBox<>();
    private final Entry<User> chosen = Entry.chosen(colleague, "desk.assign.missing");

    AssignDialog(Collection<User> colleagues, SerializableConsumer<User> assign) {
        setHeaderTitle(getTranslation("desk.assign.title"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(User::displayName);
        colleague.setLabel(getTranslation("desk.assign.to"));
        colleague.setId("assign-to");
        colleague.setAutofocus(true);
        var content = new Div(new Paragraph(getTranslation("desk.assign.text")), colleague);
        content.addClassName("dialog-content");
        add(content);
        var confirm = new Button(
                getTranslation("desk.assign.confirm"),
                clicked -> chosen.read()
                        .ifPresentOrElse(
                                user -> {
                                    close();
                                    assign.accept(user);
                                },
                                chosen::focus));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm-assign");
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), confirm);
    }
}
