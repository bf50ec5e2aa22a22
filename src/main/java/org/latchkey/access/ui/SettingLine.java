package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.SettingChange;
import org.latchkey.settings.SettingState;
import org.latchkey.shell.Glyph;

/** One setting: what it does, its value beside the default, and the change that waits for somebody. */
final class SettingLine extends Div {

    /** What can be done about a setting. */
    interface Acts extends Serializable {

        void change(SettingState state);

        void showHistory(SettingState state);

        void confirm(long change);

        void refuse(long change);
    }

    private final transient SettingState state;
    private final ValueWords words = new ValueWords();
    private final Acts acts;

    SettingLine(SettingState state, UserId me, Acts acts) {
        this.state = state;
        this.acts = acts;
        var key = state.setting().key();
        setId(key.replace('.', '-'));
        addClassName("setting");
        var about = new Div(
                new H3(getTranslation("setting." + key)), new Paragraph(getTranslation("setting." + key + ".effect")));
        about.addClassName("about");
        add(about, value(), buttons());
        if (state.waiting() != null) {
            add(waiting(state.waiting(), me));
        }
    }

    private Div value() {
        var now = new Span(words.of(state.setting(), state.value()));
        now.addClassName("now");
        var standard =
                new Span(getTranslation("access.settings.standard", words.of(state.setting(), state.standard())));
        standard.addClassName("standard");
        var value = new Div(now, standard);
        value.addClassName("value");
        if (state.isWeak()) {
            var weak = new Span(Glyph.ALERT.draw(), new Span(getTranslation("access.settings.weak")));
            weak.addClassName("weak");
            value.add(weak);
        }
        return value;
    }

    private Div buttons() {
        var label = getTranslation("setting." + state.setting().key());
        var change = new Button(getTranslation("access.settings.change"), clicked -> acts.change(state));
        change.setAriaLabel(getTranslation("access.settings.change.of", label));
        var history = new Button(getTranslation("access.settings.history"), clicked -> acts.showHistory(state));
        history.setAriaLabel(getTranslation("access.settings.history.of", label));
        history.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(change, history);
        buttons.addClassName("buttons");
        return buttons;
    }

    private Div waiting(SettingChange change, UserId me) {
        var text =
                getTranslation("access.settings.waiting", change.byName(), words.of(state.setting(), change.after()));
        var line = new Div(Glyph.PAUSE.draw(), new Span(text));
        if (change.by().equals(me)) {
            line.add(decision("access.settings.takeBack", () -> acts.refuse(change.id())));
        } else {
            line.add(
                    decision("access.settings.refuse", () -> acts.refuse(change.id())),
                    decision("access.settings.confirm", () -> acts.confirm(change.id())));
        }
        line.addClassName("waiting");
        return line;
    }

    private Button decision(String label, Runnable act) {
        var button = new Button(getTranslation(label), clicked -> act.run());
        button.setDisableOnClick(true);
        return button;
    }
}
