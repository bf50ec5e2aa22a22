package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import org.latchkey.casework.Tag;
import org.latchkey.shell.Entry;

/** Asks for a tag: one in use, or a new one. */
final class TagDialog extends Dialog {

    private final ComboBox<String> name = new ComboBox<>();
    private final Entry<Tag> tag = Entry.of(name, typed -> Tag.parse(typed == null ? "" : typed));

    TagDialog(Collection<Tag> inUse, SerializableConsumer<Tag> add) {
        setHeaderTitle(getTranslation("desk.tag.title"));
        name.setItems(inUse.stream().map(Tag::name).toList());
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.setLabel(getTranslation("desk.tag.label"));
        name.setHelperText(getTranslation("desk.tag.hint"));
        name.setId("tag-name");
        name.setAutofocus(true);
        var content = new Div(name);
        content.addClassName("dialog-content");
        add(content);
        var confirm = new Button(
                getTranslation("desk.tag.confirm"),
                clicked -> tag.read()
                        .ifPresentOrElse(
                                read -> {
                                    close();
                                    add.accept(read);
                                },
                                tag::focus));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm-tag");
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), confirm);
    }
}
