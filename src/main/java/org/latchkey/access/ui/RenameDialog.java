package org.latchkey.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.access.Factor;
import org.latchkey.access.FactorName;
import org.latchkey.shell.Entry;

/** Gives a second factor another name. */
final class RenameDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("access.factor.name"));
    private final Entry<FactorName> theName = Entry.of(name, FactorName::new);
    private final SerializableConsumer<FactorName> rename;

    RenameDialog(Factor factor, SerializableConsumer<FactorName> rename) {
        this.rename = rename;
        setHeaderTitle(getTranslation("access.factors.rename.of", factor.name()));
        name.setValue(factor.name());
        name.setMaxLength(60);
        name.setAutofocus(true);
        name.setId("new-name");
        var save = new Button(getTranslation("access.settings.save"), clicked -> save());
        save.setId("save-name");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), save);
        add(name);
    }

    private void save() {
        theName.read().ifPresent(typed -> {
            close();
            rename.accept(typed);
        });
    }
}
