package org.latchkey.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.LetterState;
import org.latchkey.mail.OutboxDesk;
import org.latchkey.mail.OutboxLetter;

/** The outbox for sysadmins: what is owed, sent, blocked, and each letter without its secrets (P66). */
@Route("config/system/mail")
@Menu(title = "mail.title", order = 73, icon = "vaadin:envelope-o")
@RolesAllowed("SYSADMIN")
class OutboxView extends VerticalLayout implements HasDynamicTitle {

    private final OutboxModel model;
    private final Grid<OutboxLetter> letters = new Grid<>();

    OutboxView(OutboxDesk desk) {
        model = new OutboxModel(desk);
        setSizeFull();
        listLetters();
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
        states.setItemLabelGenerator(state -> getTranslation(state == null ? "mail.state.all" : "mail.state." + state));
        states.addValueChangeListener(chosen -> show(chosen.getValue()));
        var refresh = new Button(getTranslation("mail.refresh"), click -> refresh());
        var tools = new HorizontalLayout(states, refresh);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        return tools;
    }

    private void show(@Nullable LetterState state) {
        model.show(state);
        letters.getDataProvider().refreshAll();
    }

    private void refresh() {
        model.refresh();
        letters.getDataProvider().refreshAll();
    }

    private void listLetters() {
        column("state", letter -> getTranslation("mail.state." + letter.state()));
        column("kind", letter -> getTranslation("mail.kind." + letter.kind()));
        column("recipient", letter -> letter.recipient() == null ? "" : letter.recipient());
        column(
                "number",
                letter -> letter.number() == null ? "" : letter.number().value());
        column("created", letter -> moment(letter.createdAt()));
        column("attempts", OutboxLetter::attempts);
        column("next", letter -> letter.state() == LetterState.OWED ? moment(letter.nextAttemptAt()) : "");
        column("sent", letter -> moment(letter.sentAt()));
        letters.setItems(query -> model.page(query.getOffset(), query.getLimit()).stream());
        letters.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        letters.setEmptyStateText(getTranslation("mail.empty"));
        letters.setSizeFull();
    }

    private void column(String name, ValueProvider<OutboxLetter, ?> value) {
        letters.addColumn(value)
                .setKey(name)
                .setHeader(getTranslation("mail.column." + name))
                .setAutoWidth(true);
    }

    private Component details(OutboxLetter letter) {
        var details = new Div(new Pre(model.text(letter)));
        details.addClassName("letter");
        if (letter.lastError() != null) {
            details.addComponentAsFirst(new Paragraph(getTranslation("mail.error", letter.lastError())));
        }
        if (letter.canBeRetried()) {
            details.add(new Button(getTranslation("mail.retry"), click -> retry(letter)));
        }
        return details;
    }

    private void retry(OutboxLetter letter) {
        model.retry(letter);
        letters.getDataProvider().refreshAll();
    }

    private static String moment(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withZone(ZoneId.systemDefault())
                        .format(at);
    }
}
