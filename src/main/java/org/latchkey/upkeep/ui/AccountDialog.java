package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.kernel.DisplayName;
import org.latchkey.shell.AccountNumberField;
import org.latchkey.shell.Entry;
import org.latchkey.upkeep.AccountDesk;
import org.latchkey.upkeep.Outcome;

/** Number, name and size of an account that is opened, or name and size of one that there is. */
final class AccountDialog extends Dialog {

    private final transient Attempt attempt;
    private final AccountNumberField number = new AccountNumberField();
    private final TextField name = new TextField(getTranslation("upkeep.account.name"));
    private final Select<AccountSize> size = new Select<>();
    private final Entry<DisplayName> theName = Entry.of(name, DisplayName::new);

    /** For a new account, with a number that nobody has. */
    AccountDialog(Attempt attempt, AccountDesk desk, SerializableConsumer<Account> done) {
        this(attempt, "upkeep.account.new");
        number.setValue(desk.freeNumber().toString());
        number.setHelperText(getTranslation("upkeep.account.number.hint"));
        size.setValue(AccountSize.SMALL);
        fields(number);
        buttons(() -> {
            if (Entry.allRight(number.entry(), theName)) {
                attempt.at(number.entry(), () -> {
                    var opened = desk.open(number.entry().value(), theName.value(), size.getValue());
                    close();
                    done.accept(opened);
                });
            }
        });
    }

    /** For an account that there is. */
    AccountDialog(Attempt attempt, AccountDesk desk, Account account, SerializableConsumer<Outcome> done) {
        this(attempt, "upkeep.account.edit");
        name.setValue(account.name());
        size.setValue(account.size());
        fields();
        buttons(() -> {
            if (Entry.allRight(theName)) {
                attempt.at(theName, () -> {
                    var outcome = desk.amend(account, theName.value(), size.getValue());
                    close();
                    done.accept(outcome);
                });
            }
        });
    }

    private AccountDialog(Attempt attempt, String title) {
        this.attempt = attempt;
        setHeaderTitle(getTranslation(title));
        name.setId("name");
        name.setMaxLength(DisplayName.MAX_LENGTH);
        size.setId("size");
        size.setLabel(getTranslation("upkeep.account.size"));
        size.setItems(AccountSize.values());
        size.setItemLabelGenerator(some -> getTranslation("upkeep.size." + some));
    }

    private void fields(AccountNumberField... first) {
        var fields = new Div(first);
        fields.add(name, size, new Paragraph(getTranslation("upkeep.account.size.effect")));
        fields.addClassNames("fields", "upkeep-dialog");
        add(fields);
    }

    private void buttons(SerializableRunnable save) {
        var button = new Button(getTranslation("upkeep.save"), clicked -> save.run());
        button.setId("save");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(number, name);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), button);
    }
}
