package org.latchkey.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.settings.Setting;
import org.latchkey.settings.SettingState;
import org.latchkey.settings.SettingsDesk.Change;
import org.latchkey.settings.Weaker;
import org.latchkey.shell.ProofPrompt;

/** Where a sysadmin gives a setting another value, told beforehand which values need a second one (P39). */
final class SettingDialog extends Dialog {

    private final SerializableFunction<String, Change> change;
    private final SerializableConsumer<String> done;
    private final transient ProofPrompt proof;
    private final transient ValueEditor editor;
    private final ValueWords words = new ValueWords();

    SettingDialog(
            SettingState state,
            SerializableFunction<String, Change> change,
            SerializableConsumer<String> done,
            ProofPrompt proof) {
        this.change = change;
        this.done = done;
        this.proof = proof;
        this.editor = ValueEditor.of(state.setting(), state.value());
        var setting = state.setting();
        setHeaderTitle(getTranslation("setting." + setting.key()));
        editor.field().setId("value");
        editor.validation().setManualValidation(true);
        editor.field().getElement().setAttribute("aria-label", getTranslation("setting." + setting.key()));
        var content = new Div(
                new Paragraph(getTranslation("setting." + setting.key() + ".effect")), editor.field(), limits(setting));
        content.addClassName("setting-dialog");
        if (setting.weaker() != Weaker.NEVER) {
            content.add(new Paragraph(
                    getTranslation("access.settings.weaker." + setting.weaker(), words.of(setting, state.standard()))));
        }
        add(content);
        addButtons();
    }

    private Paragraph limits(Setting setting) {
        var limits = new Paragraph();
        var min = setting.min();
        var max = setting.max();
        if (min != null && max != null) {
            limits.setText(getTranslation("access.settings.limits", words.of(setting, min), words.of(setting, max)));
        }
        limits.addClassName("standard");
        return limits;
    }

    private void addButtons() {
        var save = new Button(getTranslation("access.settings.save"), clicked -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (editor.isSavedByEnter()) {
            save.addClickShortcut(Key.ENTER).listenOn(editor.field());
        }
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), save);
    }

    private void save() {
        try {
            var outcome = change.apply(editor.text().get());
            close();
            done.accept(getTranslation("access.settings.outcome." + outcome));
        } catch (ApprovalRefused e) {
            proof.ask(this::save);
        } catch (InvalidValue e) {
            editor.validation().setErrorMessage(getTranslation(e.key(), e.arguments()));
            editor.validation().setInvalid(true);
        }
    }
}
