package org.latchkey.casework.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.casework.AnswerDesk;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.AnsweredMeanwhile;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionState;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.Notice;

/** One question of the contact form, and where it is answered (P50, P60). */
@Route("desk/questions/:number")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://desk.css")
final class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerDesk desk;
    private String title = "";

    QuestionView(AnswerDesk desk) {
        this.desk = desk;
        addClassName("questions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(RequestNumber.parse(entering.getRouteParameters().get("number").orElse("")));
        } catch (InvalidValue | NoSuchCase e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(RequestNumber number) {
        var question = desk.read(number);
        title = getTranslation("desk.question.title", number);
        var back = new Anchor("desk/questions", Glyph.BACK.draw(), new Span(getTranslation("desk.questions")));
        back.addClassName("back");
        var timeline = new TimelinePanel();
        timeline.show(question.lines());
        removeAll();
        add(back, new H1(title), new QuestionFacts(question), timeline);
        if (question.state() == QuestionState.CLOSED) {
            add(new Paragraph(getTranslation("desk.question.closed")));
        } else {
            add(composer(question));
        }
    }

    private AnswerComposer composer(Question question) {
        return new AnswerComposer(
                words -> act(question, () -> desk.answer(question, words), "desk.question.answered"),
                () -> act(question, () -> desk.close(question), "desk.question.closed"));
    }

    private void act(Question question, SerializableRunnable act, String done) {
        try {
            act.run();
            Notice.success(getTranslation(done));
        } catch (AnsweredMeanwhile e) {
            Notice.error(getTranslation("desk.question.meanwhile"));
        }
        show(question.number());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
