package org.latchkey.articles.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.latchkey.articles.ArticleSearch;

/** Where a reader types what they look for; the answer has an address of its own, to go back to. */
final class SearchBox extends Div {

    private final TextField question = new TextField();

    SearchBox(String asked) {
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        question.setId("question");
        question.setAriaLabel(getTranslation("articles.search"));
        question.setPlaceholder(getTranslation("articles.search.hint"));
        question.setMaxLength(ArticleSearch.LONGEST);
        question.setClearButtonVisible(true);
        question.setValue(asked);
        question.addKeyPressListener(Key.ENTER, pressed -> search());
        var find = new Button(getTranslation("articles.search.find"), clicked -> search());
        find.setId("find");
        find.addThemeVariants(ButtonVariant.PRIMARY);
        add(question, find);
    }

    /** Says at the field why there is no answer. */
    void refuse(String why) {
        question.setErrorMessage(why);
        question.setInvalid(true);
    }

    private void search() {
        UI.getCurrent().navigate(Paths.ARTICLES, QueryParameters.of(Paths.QUESTION, question.getValue()));
    }
}
