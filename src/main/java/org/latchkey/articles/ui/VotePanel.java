package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.text.NumberFormat;
import org.latchkey.articles.ArticleId;
import org.latchkey.articles.Remark;
import org.latchkey.articles.Tally;
import org.latchkey.articles.TooManyVotes;
import org.latchkey.articles.Vote;
import org.latchkey.articles.Votes;
import org.latchkey.kernel.Secret;
import org.latchkey.shell.Drafts;
import org.latchkey.shell.Entry;

/** <em>Was this article helpful?</em>, and the stars (P50). */
final class VotePanel extends Section {

    private final Votes votes;
    private final ArticleId article;
    private final Button yes = new Button(getTranslation("articles.helpful.yes"), clicked -> helpful(true));
    private final Button no = new Button(getTranslation("articles.helpful.no"), clicked -> helpful(false));
    private final TextArea remark = new TextArea(getTranslation("articles.remark"));
    private final Entry<Remark> theRemark = Entry.of(remark, Remark::new);
    private final Div missing = new Div();
    private final Stars stars = new Stars(this::rate);
    private final Paragraph average = new Paragraph();
    private final Paragraph thanks = new Paragraph();

    VotePanel(Votes votes, ArticleId article) {
        this.votes = votes;
        this.article = article;
        addClassName("votes");
        yes.setId("helpful");
        no.setId("unhelpful");
        remark.setId("remark");
        Drafts.keep("article-" + article.value(), remark);
        remark.setMaxLength(Remark.MAX_LENGTH);
        remark.setHelperText(getTranslation("articles.remark.hint"));
        average.addClassName("quiet");
        thanks.getElement().setAttribute("role", "status");
        thanks.addClassName("thanks");
        missing.addClassName("missing");
        missing.add(remark, new Button(getTranslation("articles.remark.send"), clicked -> send()));
        missing.setVisible(false);
        var answers = new Div(yes, no);
        answers.addClassName("answers");
        var rating = new Div(stars, average);
        rating.addClassName("rating");
        add(new H2(getTranslation("articles.helpful")), answers, missing, rating, thanks);
        show(BrowserSecret.brought().map(this::mine).orElse(Vote.NONE), votes.tally(article));
    }

    private Vote mine(Secret browser) {
        return votes.of(article, browser);
    }

    private void helpful(boolean answer) {
        vote(() -> votes.helpful(article, BrowserSecret.given(), answer, null));
        missing.setVisible(!answer);
    }

    private void send() {
        theRemark.read().ifPresent(text -> {
            vote(() -> votes.helpful(article, BrowserSecret.given(), false, text));
            missing.setVisible(false);
            Drafts.forget("article-" + article.value(), thanks);
        });
    }

    private void rate(int given) {
        vote(() -> votes.stars(article, BrowserSecret.given(), given));
    }

    private void vote(SerializableRunnable act) {
        try {
            act.run();
            thanks.setText(getTranslation("articles.thanks"));
        } catch (TooManyVotes e) {
            thanks.setText(getTranslation("articles.tooMany"));
        }
        show(BrowserSecret.brought().map(this::mine).orElse(Vote.NONE), votes.tally(article));
    }

    private void show(Vote mine, Tally all) {
        press(yes, Boolean.TRUE.equals(mine.helpful()));
        press(no, Boolean.FALSE.equals(mine.helpful()));
        stars.show(mine.stars());
        average.setText(all.rated() == 0 ? getTranslation("articles.stars.none") : describe(all));
    }

    private String describe(Tally all) {
        var number = NumberFormat.getNumberInstance(getLocale());
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        return getTranslation("articles.stars.average", number.format(all.average()), all.rated());
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        if (pressed) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
