package org.latchkey.requests.ui;

import com.vaadin.flow.component.Component;
import org.latchkey.articles.Articles;
import org.latchkey.articles.SuggestionCounter;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.ContactCorner;

/** Draws the contact form for the pages that offer it (P40, P50). */
@org.springframework.stereotype.Component
class ContactForms implements ContactCorner {

    private final QuestionDesk questions;
    private final DeskSettings desk;
    private final Articles articles;
    private final SuggestionCounter counter;

    ContactForms(QuestionDesk questions, DeskSettings desk, Articles articles, SuggestionCounter counter) {
        this.questions = questions;
        this.desk = desk;
        this.articles = articles;
        this.counter = counter;
    }

    @Override
    public Component draw(boolean open) {
        var box = new ContactBox(questions, desk, new SuggestionModel(articles, counter));
        box.setOpened(open);
        return box;
    }
}
