package org.latchkey.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.Wish;
import org.latchkey.shell.AccountNumberField;
import org.latchkey.shell.Drafts;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Glyph;

/** The questions a locked-out person answers, two at a time. */
final class HelpRequestForm extends Div {

    /** What its drafts are kept under. */
    static final String NAME = "help-request";

    private final AccountNumberField accountNumber = new AccountNumberField();
    private final TextField userName = line("userName");
    private final TextField contact = line("contact");
    private final TextArea message = new TextArea(getTranslation("requests.form.message"));
    private final Choices<AdminClaim> admin = new Choices<>("requests.form.admin", AdminClaim.values());
    private final Choices<Wish> wish = new Choices<>("requests.form.wish", Wish.values());

    private final Entry<UserName> theUserName = Entry.of(userName, UserName::new);
    private final Entry<Contact> theContact = Entry.of(contact, Contact::parse);
    private final Entry<Message> theMessage = Entry.of(message, Message::new);
    private final Entry<AdminClaim> theClaim = Entry.chosen(admin, "requests.form.choose");
    private final Entry<Wish> theWish = Entry.chosen(wish, "requests.form.choose");

    private final SuggestionModel suggestions;
    private final SerializableConsumer<Filing> file;
    private final SerializableRunnable solved;
    private final Steps steps;
    private final Locale locale = getLocale();
    private final H2 heading = new H2();
    private final Paragraph progress = new Paragraph();
    private final Button back = new Button(getTranslation("requests.form.back"), clicked -> back());
    private final Button next = new Button("", clicked -> next());
    private final List<Div> pages;
    private @Nullable Secret invitation;

    /** @param solved what happens when an article was enough */
    HelpRequestForm(SuggestionModel suggestions, SerializableConsumer<Filing> file, SerializableRunnable solved) {
        this(suggestions, file, solved, new Steps(3));
    }

    private HelpRequestForm(
            SuggestionModel suggestions, SerializableConsumer<Filing> file, SerializableRunnable solved, Steps steps) {
        this.suggestions = suggestions;
        this.file = file;
        this.solved = solved;
        this.steps = steps;
        addClassNames("sheet", "form");
        message.setId("message");
        message.setHelperText(getTranslation("requests.form.message.hint"));
        message.setMinRows(4);
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        back.setIcon(Glyph.BACK.draw());
        progress.addClassName("progress");
        Drafts.keep(NAME, accountNumber, userName, contact, message, admin, wish);
        var articles = new SuggestionPanel(suggestions, solved).follow(message);
        pages = List.of(page(accountNumber, userName), page(contact, message, articles), page(admin, wish));
        var actions = new Div(back, next);
        actions.addClassName("actions");
        add(new H1(getTranslation("requests.form.title")), new Paragraph(getTranslation("requests.form.intro")));
        var header = new Div(progress, heading);
        header.addClassName("step-header");
        add(header);
        pages.forEach(this::add);
        add(actions);
        show();
    }

    void accountNumber(String text) {
        accountNumber.setValue(text);
    }

    void userName(String text) {
        userName.setValue(text);
    }

    /** Chooses what was answered before; what is none of the choices is left open. */
    void claimsAdmin(String word) {
        choose(admin, AdminClaim.values(), word);
    }

    void wish(String word) {
        choose(wish, Wish.values(), word);
    }

    private static <E extends Enum<E>> void choose(Choices<E> choice, E[] values, String word) {
        Stream.of(values).filter(value -> value.name().equals(word)).forEach(choice::setValue);
    }

    /** What is filed is proven by the address on file when this is a link sent there. */
    void invitation(Secret secret) {
        invitation = secret;
    }

    /** Shows the first step, with everything as it was typed. */
    void startOver() {
        steps.startOver();
        show();
    }

    boolean isWrittenIn(Locale language) {
        return locale.equals(language);
    }

    /** The same step with the same answers, in the language of the page as it is now. */
    HelpRequestForm rewritten() {
        var form = new HelpRequestForm(suggestions, file, solved, steps);
        form.accountNumber.setValue(accountNumber.getValue());
        form.userName.setValue(userName.getValue());
        form.contact.setValue(contact.getValue());
        form.message.setValue(message.getValue());
        form.admin.setValue(admin.getValue());
        form.wish.setValue(wish.getValue());
        form.invitation = invitation;
        return form;
    }

    private TextField line(String id) {
        var field = new TextField(getTranslation("requests.form." + id));
        field.setHelperText(getTranslation("requests.form." + id + ".hint"));
        field.setId(id);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, pressed -> next());
        return field;
    }

    private Div page(Component... fields) {
        var page = new Div(fields);
        page.addClassName("fields");
        return page;
    }

    private void back() {
        steps.back();
        show();
    }

    private void next() {
        try {
            if (!steps.isDone() && Entry.allRight(entries())) {
                goOn();
            }
        } finally {
            next.setEnabled(true);
        }
    }

    private void goOn() {
        if (steps.isLast()) {
            file.accept(filing());
            steps.finish();
        } else {
            steps.next();
            show();
            entries()[0].focus();
        }
    }

    private Entry<?>[] entries() {
        return switch (steps.current()) {
            case 1 -> new Entry<?>[] {accountNumber.entry(), theUserName};
            case 2 -> new Entry<?>[] {theContact, theMessage};
            default -> new Entry<?>[] {theClaim, theWish};
        };
    }

    private Filing filing() {
        return new Filing(
                accountNumber.entry().value(),
                theUserName.value(),
                theContact.value(),
                theMessage.value(),
                theClaim.value(),
                theWish.value(),
                Language.of(locale).orElseThrow(),
                invitation);
    }

    private void show() {
        progress.setText(getTranslation("requests.form.progress", steps.current(), steps.count()));
        progress.getElement().setAttribute("data-step", Integer.toString(steps.current()));
        heading.setText(getTranslation("requests.form.step" + steps.current()));
        next.setText(getTranslation(steps.isLast() ? "requests.form.send" : "requests.form.next"));
        back.setVisible(!steps.isFirst());
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page).setVisible(page == steps.current() - 1);
        }
    }
}
