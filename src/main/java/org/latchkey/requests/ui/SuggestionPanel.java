package org.latchkey.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.latchkey.articles.Suggestion;
import org.latchkey.shell.Glyph;

/** Articles beside what is being typed: each opens in a tab of its own, and may turn out to be all that was needed (P52). */
final class SuggestionPanel extends Aside {

    private static final int PAUSE_MILLIS = 700;

    private final SuggestionModel model;
    private final SerializableRunnable solved;
    private final UnorderedList list = new UnorderedList();
    private List<Suggestion> shown = List.of();

    /** @param solved what happens when nothing needs to be asked any more */
    SuggestionPanel(SuggestionModel model, SerializableRunnable solved) {
        this.model = model;
        this.solved = solved;
        addClassNames("suggestion-panel", "highlight");
        getElement().setAttribute("aria-live", "polite");
        list.addClassName("suggestion-list");
        var hide = new Button(Glyph.CLOSE.draw(), clicked -> hide());
        hide.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        hide.setAriaLabel(getTranslation("requests.suggested.hide"));
        hide.setId("hide-suggestions");
        var head = new Div(new H3(getTranslation("requests.suggested")), hide);
        head.addClassName("head");
        add(head, list);
        setVisible(false);
    }

    /** Follows what is typed, a moment after the last key. */
    SuggestionPanel follow(TextArea text) {
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(typed -> offer(typed.getValue()));
        return this;
    }

    private void offer(String typed) {
        var found = model.about(typed, getLocale());
        if (!found.equals(shown)) {
            shown = found;
            list.removeAll();
            found.forEach(suggestion -> list.add(item(suggestion)));
            setVisible(!found.isEmpty());
        }
    }

    private ListItem item(Suggestion suggestion) {
        var enough = new Button(getTranslation("requests.suggested.solved"), clicked -> solvedBy(suggestion));
        enough.addThemeVariants(ButtonVariant.SMALL);
        enough.setVisible(false);
        var link = new Anchor("articles/" + suggestion.slug(), suggestion.title(), AnchorTarget.BLANK);
        link.getElement().addEventListener("click", opened -> enough.setVisible(true));
        link.setTitle(getTranslation("requests.suggested.tab"));
        return new ListItem(link, enough);
    }

    private void solvedBy(Suggestion suggestion) {
        model.solvedBy(suggestion.slug());
        solved.run();
    }

    private void hide() {
        model.dismiss();
        setVisible(false);
    }
}
