package org.latchkey.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.latchkey.shell.Glyph;

/** The keys of a page of the desk, and the button that tells them; nobody's typing in a field is taken for one. */
@JavaScript("context://desk-keys.js")
final class DeskKeys extends Div {

    private static final String KEY = "event.detail.key";

    private final Map<Shortcut, Runnable> acts = new EnumMap<>(Shortcut.class);

    DeskKeys() {
        addClassName("desk-keys");
        var sheet = new Button(Glyph.KEYBOARD.draw(), clicked -> tell());
        sheet.addThemeVariants(ButtonVariant.TERTIARY);
        sheet.setAriaLabel(getTranslation("desk.keys"));
        sheet.setTooltipText(getTranslation("desk.keys.hint"));
        sheet.setId("keys");
        add(sheet);
        on(Shortcut.HELP, this::tell);
        getElement()
                .addEventListener(
                        "shortcut",
                        pressed -> act(pressed.getEventData().get(KEY).asString()))
                .addEventData(KEY);
    }

    /** Does this when the key is pressed. */
    DeskKeys on(Shortcut shortcut, Runnable act) {
        acts.put(shortcut, act);
        return this;
    }

    /** Tells of a key that the page answers in the browser. */
    DeskKeys inTheBrowser(Shortcut... shortcuts) {
        for (var shortcut : shortcuts) {
            acts.put(shortcut, () -> {});
        }
        return this;
    }

    private void act(String key) {
        Shortcut.of(key).map(acts::get).ifPresent(Runnable::run);
    }

    private void tell() {
        new KeySheet(acts.keySet()).open();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("latchkeyShortcuts.listen(this, $0)", Shortcut.keysOf(acts.keySet()));
    }
}
