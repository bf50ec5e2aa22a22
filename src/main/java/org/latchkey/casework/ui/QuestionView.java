package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.AnswerDesk;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.AnsweredMeanwhile;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionClaim;
import org.latchkey.requests.QuestionState;
import org.latchkey.requests.TakenByColleague;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.Notice;

/** One question of the contact form, and where it is answered (P50, P60). */
@Route("desk/questions/:number")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://desk.css")
final class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerDesk desk;
    private final AnswerComposer composer = new AnswerComposer(this::answer, this::close, this::giveBack);
    private transient @Nullable Question question;
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
        var asked = desk.read(number);
        question = asked;
        title = getTranslation("desk.question.title", number);
        var back = new Anchor("desk/questions", Glyph.BACK.draw(), new Span(getTranslation("desk.questions")));
        back.addClassName("back");
        var timeline = new TimelinePanel();
        timeline.show(asked.lines());
        removeAll();
        add(back, new H1(title), new QuestionFacts(asked), timeline, next(asked));
    }

    private Component next(Question asked) {
        if (asked.state() == QuestionState.CLOSED) {
            return new Paragraph(getTranslation("desk.question.closed"));
        }
        if (desk.isMine(asked)) {
            return composer;
        }
        return asked.claim() == null ? taking() : new Paragraph(takenBy(asked.claim()));
    }

    private Button taking() {
        var take = new Button(getTranslation("desk.take"), clicked -> take());
        take.setId("take");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return take;
    }

    private void take() {
        if (act(desk::take)) {
            composer.focus();
        }
    }

    private void giveBack() {
        act(desk::giveBack);
    }

    private void answer(Message words) {
        if (act(asked -> desk.answer(asked, words))) {
            composer.draft("");
            Notice.success(getTranslation("desk.question.answered"));
        }
    }

    private void close() {
        if (act(desk::close)) {
            Notice.success(getTranslation("desk.question.closed"));
        }
    }

    /** Does something with the question as it was read, and shows it as it is then. */
    private boolean act(SerializableConsumer<Question> act) {
        var asked = Objects.requireNonNull(question);
        try {
            act.accept(asked);
            return true;
        } catch (AnsweredMeanwhile e) {
            Notice.error(getTranslation("desk.question.meanwhile"));
        } catch (TakenByColleague e) {
            Notice.error(takenBy(e.claim()));
        } finally {
            show(asked.number());
        }
        return false;
    }

    private static String takenBy(QuestionClaim claim) {
        return Wording.of(Sentence.of("desk.question.takenBy", claim.name(), claim.at()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
