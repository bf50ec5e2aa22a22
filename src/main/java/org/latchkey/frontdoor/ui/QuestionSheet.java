package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.latchkey.frontdoor.GuideAnswer;
import org.latchkey.frontdoor.GuideQuestion;
import org.latchkey.frontdoor.GuideWay;
import org.latchkey.shell.Glyph;

/** One question with large answers; each answer is a link, so that going back is the browser's own (P40). */
final class QuestionSheet extends Div {

    QuestionSheet(GuideQuestion question, GuideWay way) {
        addClassName("sheet");
        if (question == GuideQuestion.START) {
            add(new H1(getTranslation("frontdoor.question.title")), new Paragraph(getTranslation(question.key())));
        } else {
            add(new BackLink(way.back()), progress(way), new H1(getTranslation(question.key())));
        }
        var answers = new Div();
        answers.addClassName("doors");
        question.answers().forEach(answer -> answers.add(door(question, answer, way)));
        add(answers);
    }

    private Paragraph progress(GuideWay way) {
        var asked = way.answers().size() + 1;
        var progress = new Paragraph(getTranslation("frontdoor.ask.progress", asked, GuideWay.MOST_QUESTIONS));
        progress.addClassName("progress");
        progress.getElement().setAttribute("data-step", Integer.toString(asked));
        return progress;
    }

    private Anchor door(GuideQuestion question, GuideAnswer answer, GuideWay way) {
        var key = question.key() + "." + answer.word();
        var hint = new Span(getTranslation(key + ".hint"));
        hint.addClassName("hint");
        var words = new Div(new Span(getTranslation(key)), hint);
        words.addClassName("words");
        var door = new Anchor(BackLink.to(way.then(answer)), answer.glyph().draw(), words, Glyph.ARROW.draw());
        door.addClassName("door");
        return door;
    }
}
