package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes the requester's own filing back, once they have said so twice. */
final class Withdrawal extends Section {

    private final SerializableRunnable withdraw;

    Withdrawal(SerializableRunnable withdraw) {
        this.withdraw = withdraw;
        addClassName("withdrawal");
        var button = new Button(getTranslation("frontdoor.withdraw"), clicked -> confirm());
        button.setId("withdraw");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(
                new H2(getTranslation("frontdoor.withdraw.title")),
                new Paragraph(getTranslation("frontdoor.withdraw.text")),
                button);
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("frontdoor.withdraw.confirm.title"));
        dialog.setText(getTranslation("frontdoor.withdraw.confirm.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("frontdoor.withdraw.confirm.no"));
        dialog.setConfirmText(getTranslation("frontdoor.withdraw.confirm.yes"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> withdraw.run());
        dialog.open();
    }
}
