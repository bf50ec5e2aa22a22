package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.ArticleFile;
import org.latchkey.articles.ArticleText;
import org.latchkey.articles.EditionState;
import org.latchkey.articles.Images;
import org.latchkey.articles.Markdown;
import org.latchkey.articles.Revision;
import org.latchkey.articles.WrittenMeanwhile;
import org.latchkey.kernel.Language;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;

/** The text of an article in one language, and beside it how it will look while it is typed. */
final class TextForm extends Div {

    private final ArticleDesk desk;
    private final ArticleFile file;
    private final Language language;
    private final TextField title = line("title", ArticleText.LONGEST_TITLE);
    private final TextField summary = line("summary", ArticleText.LONGEST_SUMMARY);
    private final TextField synonyms = line("synonyms", ArticleText.LONGEST_SYNONYMS);
    private final TextArea body = new TextArea(getTranslation("articles.text.body"));
    private final Entry<String> theTitle = Entry.of(title, ArticleText::title);
    private final Entry<String> theSummary = Entry.of(summary, ArticleText::summary);
    private final Entry<String> theSynonyms = Entry.of(synonyms, ArticleText::synonyms);
    private final Entry<String> theBody = Entry.of(body, ArticleText::body);
    private final ArticleBody preview = new ArticleBody(Markdown.html(""));
    private final Paragraph state = new Paragraph();
    private final Button publish = button("publish", this::publish);
    private final Button withdraw = button("withdraw", this::withdraw);
    private long basedOn;

    TextForm(ArticleDesk desk, Images images, ArticleFile file, Language language) {
        this.desk = desk;
        this.file = file;
        this.language = language;
        addClassName("text-form");
        body.setId("body");
        body.setMaxLength(ArticleText.LONGEST_BODY);
        body.setMinRows(18);
        body.setHelperText(getTranslation("articles.text.body.hint"));
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.addValueChangeListener(typed -> preview.show(Markdown.html(typed.getValue())));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        desk.newest(file.id(), language).ifPresent(this::fill);
        var upload = new ImageUpload(images, picture -> body.setValue(body.getValue() + picture));
        var fields = new Div(title, summary, synonyms, body, upload);
        fields.addClassName("fields");
        var look = new Section(new H3(getTranslation("articles.preview")), preview);
        look.addClassName("preview");
        var sides = new Div(fields, look);
        sides.addClassName("sides");
        add(state, sides, actions());
        showState();
    }

    private TextField line(String id, int longest) {
        var field = new TextField(getTranslation("articles.text." + id));
        field.setId(id);
        field.setMaxLength(longest);
        field.setHelperText(getTranslation("articles.text." + id + ".hint"));
        return field;
    }

    private Button button(String id, SerializableRunnable act) {
        var button = new Button(getTranslation("articles." + id), clicked -> act.run());
        button.setId(id);
        return button;
    }

    private Div actions() {
        var history = new Anchor(
                "config/articles/" + file.id().value() + "/history?" + Paths.LANGUAGE + "=" + language.tag(),
                getTranslation("articles.history"));
        var look = new Anchor(
                Paths.of(file.slug()) + "?" + Paths.LANGUAGE + "=" + language.tag(), getTranslation("articles.look"));
        var actions = new Div(history, look, withdraw, button("save", this::save), publish);
        actions.addClassName("actions");
        return actions;
    }

    private void fill(Revision newest) {
        basedOn = newest.id();
        title.setValue(newest.text().title());
        summary.setValue(newest.text().summary());
        synonyms.setValue(newest.text().synonyms());
        body.setValue(newest.text().body());
    }

    private void save() {
        if (keep()) {
            Notice.success(getTranslation("articles.saved"));
        }
    }

    private void publish() {
        if (keep()) {
            desk.publish(file.id(), language);
            showState();
            Notice.success(getTranslation("articles.published"));
        }
    }

    private void withdraw() {
        desk.withdraw(file.id(), language);
        showState();
        Notice.success(getTranslation("articles.withdrawn"));
    }

    private boolean keep() {
        if (!Entry.allRight(theTitle, theSummary, theSynonyms, theBody)) {
            return false;
        }
        try {
            desk.save(file.id(), language, basedOn, text());
            basedOn = desk.newest(file.id(), language).map(Revision::id).orElse(0L);
            showState();
            return true;
        } catch (WrittenMeanwhile newer) {
            Notice.error(getTranslation("articles.writtenMeanwhile", newer.author()));
            return false;
        }
    }

    private ArticleText text() {
        return new ArticleText(theTitle.value(), theSummary.value(), theSynonyms.value(), theBody.value());
    }

    private void showState() {
        var now = desk.state(file.id(), language);
        state.setText(getTranslation("articles.state." + now + ".text"));
        withdraw.setVisible(now == EditionState.PUBLISHED || now == EditionState.CHANGED);
    }
}
