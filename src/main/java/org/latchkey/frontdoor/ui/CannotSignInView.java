package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.function.Supplier;
import org.latchkey.frontdoor.GuideCounts;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.GuideLeaf.Next;
import org.latchkey.frontdoor.GuideQuestion;
import org.latchkey.frontdoor.GuideWay;
import org.latchkey.settings.DeskSettings;
import org.latchkey.settings.WorkingHours;
import org.latchkey.shell.ContactCorner;
import org.latchkey.shell.PublicLayout;

/** The first page: at most three questions, one at a time, and then the right help (P40). */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
final class CannotSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String STEP = "step";

    private final GuideCounts counts;
    private final DeskSettings desk;
    private final Supplier<WorkingHours> hours;
    private final Clock clock;
    private final ContactCorner contact;
    private String title = "";

    CannotSignInView(
            GuideCounts counts, DeskSettings desk, Supplier<WorkingHours> hours, Clock clock, ContactCorner contact) {
        this.counts = counts;
        this.desk = desk;
        this.hours = hours;
        this.clock = clock;
        this.contact = contact;
        addClassName("guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var step = entering.getLocation().getQueryParameters().getSingleParameter(STEP);
        var way = step.map(GuideWay::of).orElse(GuideWay.START);
        removeAll();
        switch (way.place()) {
            case GuideQuestion question -> ask(question, way);
            case GuideLeaf leaf -> help(leaf, way);
        }
    }

    private void ask(GuideQuestion question, GuideWay way) {
        title = getTranslation(question == GuideQuestion.START ? "frontdoor.question.title" : question.key());
        add(new QuestionSheet(question, way));
        if (question == GuideQuestion.START) {
            add(new OtherWays(contact.draw(false)));
        }
    }

    private void help(GuideLeaf leaf, GuideWay way) {
        title = getTranslation(leaf.key());
        if (Footprint.ofThisVisit().isNew(leaf)) {
            counts.reached(leaf);
        }
        var sheet = new LeafSheet(leaf, way);
        if (leaf.next().contains(Next.WRITE)) {
            sheet.add(contact.draw(true));
        }
        if (leaf.next().contains(Next.CALL)) {
            sheet.add(new CallUs(desk, hours.get().include(clock.instant())));
        }
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
