package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.settings.Setting;
import org.latchkey.settings.SettingChange;
import org.latchkey.shell.Moment;

/** Who changed a setting when, from what to what, newest first. */
final class HistoryDialog extends Dialog {

    static final int PAGE = 20;

    private final transient Setting setting;
    private final transient SerializableFunction<@Nullable Long, List<SettingChange>> pages;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("access.settings.history.more"));
    private final ValueWords words = new ValueWords();
    private @Nullable Long last;

    HistoryDialog(Setting setting, SerializableFunction<@Nullable Long, List<SettingChange>> pages) {
        this.setting = setting;
        this.pages = pages;
        setHeaderTitle(getTranslation("access.settings.history.of", getTranslation("setting." + setting.key())));
        list.addClassName("setting-history");
        more.addClickListener(clicked -> show());
        add(list, more);
        getFooter().add(new Button(getTranslation("shell.notice.close"), clicked -> close()));
        show();
        if (last == null) {
            add(new Paragraph(getTranslation("access.settings.history.none")));
        }
    }

    private void show() {
        var changes = pages.apply(last);
        changes.forEach(change -> list.add(entry(change)));
        if (!changes.isEmpty()) {
            last = changes.getLast().id();
        }
        more.setVisible(changes.size() == PAGE);
    }

    private ListItem entry(SettingChange change) {
        var values = new Span(getTranslation(
                "access.settings.history.values",
                words.of(setting, change.before()),
                words.of(setting, change.after())));
        values.addClassName("values");
        return new ListItem(values, new Span(became(change)), new Moment(change.at()));
    }

    private String became(SettingChange change) {
        var decidedBy = change.decidedBy() == null ? "" : change.decidedBy();
        var state = change.weakens() || change.state() != SettingChange.State.IN_FORCE
                ? change.state().name()
                : "ALONE";
        return getTranslation("access.settings.state." + state, change.byName(), decidedBy);
    }
}
