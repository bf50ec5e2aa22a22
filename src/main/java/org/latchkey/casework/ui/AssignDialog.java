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

/** Asks which colleague is to get a request, or is to join the account team. */
final class AssignDialog extends Dialog {

    private final ComboBox<User> colleague = new ComboBox<>();
    private final Entry<User> chosen;

    /** @param words what the keys of its sentences begin with */
    AssignDialog(String words, Collection<User> colleagues, SerializableConsumer<User> assign) {
        chosen = Entry.chosen(colleague, words + ".missing");
        setHeaderTitle(getTranslation(words + ".title"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(User::displayName);
        colleague.setLabel(getTranslation(words + ".to"));
        colleague.setId("assign-to");
        colleague.setAutofocus(true);
        var content = new Div(new Paragraph(getTranslation(words + ".text")), colleague);
        content.addClassName("dialog-content");
        add(content);
        var confirm = new Button(
                getTranslation(words + ".confirm"),
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
