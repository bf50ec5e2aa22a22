package org.latchkey.shell;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.latchkey.kernel.AccountNumber;

/** A field for an account number that tells a typing mistake at once, by the check digit alone. */
public final class AccountNumberField extends TextField {

    private static final int DIGITS = 8;

    private final Entry<AccountNumber> entry;

    public AccountNumberField() {
        setId("account-number");
        setLabel(getTranslation("shell.accountNumber"));
        setHelperText(getTranslation("shell.accountNumber.hint"));
        setValueChangeMode(ValueChangeMode.EAGER);
        getElement().setAttribute("inputmode", "numeric");
        addClassName("number-field");
        entry = Entry.of(this, AccountNumber::parse);
        addValueChangeListener(typed -> check(typed.getValue()));
        addBlurListener(left -> finish());
    }

    /** Its value. */
    public Entry<AccountNumber> entry() {
        return entry;
    }

    private void check(String typed) {
        var complete = typed.chars().filter(Character::isDigit).count() >= DIGITS;
        var right = complete && entry.read().isPresent();
        setClassName("right", right);
        setSuffixComponent(right ? Glyph.CHECK.draw() : null);
    }

    private void finish() {
        if (!isEmpty()) {
            entry.read().map(AccountNumber::toString).ifPresent(this::setValue);
        }
    }
}
