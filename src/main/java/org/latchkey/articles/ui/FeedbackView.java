package org.latchkey.articles.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.articles.ArticleId;
import org.latchkey.articles.FeedbackDesk;
import org.latchkey.articles.ReaderRemark;
import org.latchkey.articles.Slug;
import org.latchkey.shell.Moment;

/** Which articles fail people, and what readers missed (P50, P52). */
@Route("config/articles/feedback")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://articles.css")
final class FeedbackView extends Div implements HasDynamicTitle {

    private static final int NEWEST = 50;

    FeedbackView(FeedbackDesk desk) {
        addClassName("writing");
        var back = new Anchor("config/articles", getTranslation("articles.desk.title"));
        back.addClassName("back");
        var tallies = new Section(
                new H2(getTranslation("articles.feedback.failing")), new FeedbackGrid(new FeedbackModel(desk)));
        var guide = new Paragraph(new Anchor("config/articles/guide", getTranslation("articles.feedback.guide")));
        add(back, new H1(getPageTitle()), guide, tallies, remarks(desk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.desk.feedback");
    }

    private Section remarks(FeedbackDesk desk) {
        var section = new Section(new H2(getTranslation("articles.feedback.remarks")));
        var newest = desk.remarks(null, NEWEST);
        if (newest.isEmpty()) {
            section.add(new Paragraph(getTranslation("articles.feedback.none")));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("remarks");
        newest.forEach(remark -> list.add(item(remark)));
        section.add(list);
        return section;
    }

    private static ListItem item(ReaderRemark remark) {
        var facts = new Div(new Moment(remark.writtenAt()), link(remark.article(), remark.slug()));
        facts.addClassNames("facts", "quiet");
        var words = new Span(remark.text());
        words.addClassName("words");
        return new ListItem(facts, words);
    }

    static Anchor link(ArticleId article, Slug slug) {
        return new Anchor("config/articles/" + article.value(), slug.value());
    }
}
