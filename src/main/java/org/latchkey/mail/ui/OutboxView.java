package org.latchkey.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.mail.LetterState;
import org.latchkey.mail.OutboxDesk;
import org.latchkey.mail.OutboxLetter;
import org.latchkey.shell.Notice;

/** The outbox for sysadmins: what is owed, sent, blocked, and each letter without its secrets (P66). */
@Route("config/system/mail")
@Menu(title = "mail.title", order = 73)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://mail.css")
final class OutboxView extends Div implements HasDynamicTitle {

    private final OutboxModel model;
    private final LetterGrid letters;

    OutboxView(OutboxDesk desk) {
        model = new OutboxModel(desk);
        letters = new LetterGrid(model::page, this::details);
        addClassName("outbox");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("mail.delivery." + model.delivery())),
                tools(),
                letters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }

    private Component tools() {
        var states = new Select<LetterState>();
        states.setLabel(getTranslation("mail.show"));
        states.setItems(LetterState.values());
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(getTranslation("mail.state.all"));
        states.setItemLabelGenerator(state -> getTranslation("mail.state." + (state == null ? "all" : state)));
        states.addValueChangeListener(chosen -> {
            model.show(chosen.getValue());
            letters.refresh();
        });
        var tools = new Div(states, new Button(getTranslation("mail.refresh"), click -> refresh()));
        tools.addClassName("tools");
        return tools;
    }

    private void refresh() {
        model.refresh();
        letters.refresh();
    }

    private Component details(OutboxLetter letter) {
        return new LetterDetails(letter, model.text(letter), () -> retry(letter));
    }

    private void retry(OutboxLetter letter) {
        model.retry(letter);
        letters.refresh();
        Notice.success(getTranslation("mail.retried"));
    }
}
