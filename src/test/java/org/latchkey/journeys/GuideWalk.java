package org.latchkey.journeys;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.GuideQuestion;
import org.latchkey.frontdoor.GuideWay;

/** Goes every way of the guide, in by its doors and out by the browser's way back (P40). */
final class GuideWalk {

    private final Visitor person;
    private final Consumer<GuideWay> look;

    private GuideWalk(Visitor person, Consumer<GuideWay> look) {
        this.person = person;
        this.look = look;
    }

    /** Looks once at each question and at each end. */
    static void walk(Visitor person, Consumer<GuideWay> look) {
        var walk = new GuideWalk(person, look);
        person.opens("/");
        walk.arrives(GuideWay.START);
        look.accept(GuideWay.START);
        walk.explores(GuideQuestion.START, GuideWay.START);
    }

    private void explores(GuideQuestion question, GuideWay way) {
        for (var answer : question.answers()) {
            var next = way.then(answer);
            person.page()
                    .locator("a.door[href='./?step=" + next.address() + "']")
                    .click();
            arrives(next);
            look.accept(next);
            switch (next.place()) {
                case GuideQuestion further -> explores(further, next);
                case GuideLeaf leaf -> {}
            }
            person.page().goBack();
            arrives(way);
        }
    }

    private void arrives(GuideWay way) {
        person.page().waitForURL(url -> url.endsWith(way.answers().isEmpty() ? "/" : "?step=" + way.address()));
        person.sees(way.place() == GuideQuestion.START ? "What happens when you try?" : title(way));
    }

    private static String title(GuideWay way) {
        return ResourceBundle.getBundle("messages.frontdoor", Locale.ROOT)
                .getString(way.place().key());
    }
}
