package org.latchkey.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** Where a reader types what they look for in the articles; the answer has an address of its own, to go back to. */
public final class SearchBox extends Div {

    private final TextField question = new TextField();

    /**
     * @param asked what was looked for last
     * @param longest the most characters one may search for
     */
    public SearchBox(String asked, int longest) {
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        question.setId("question");
        question.setAriaLabel(getTranslation("shell.search"));
        question.setPlaceholder(getTranslation("shell.search.hint"));
        question.setMaxLength(longest);
        question.setClearButtonVisible(true);
        question.setValue(asked);
        question.addKeyPressListener(Key.ENTER, pressed -> search());
        var find = new Button(getTranslation("shell.search.find"), clicked -> search());
        find.setId("find");
        find.addThemeVariants(ButtonVariant.PRIMARY);
        add(question, find);
    }

    /** Says at the field why there is no answer. */
    public void refuse(String why) {
        question.setErrorMessage(why);
        question.setInvalid(true);
    }

    private void search() {
        UI.getCurrent().navigate("articles", QueryParameters.of("q", question.getValue()));
    }
}
