package org.latchkey.frontdoor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.directory.AccountSize;
import org.latchkey.frontdoor.GuideCounts;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.LeafCount;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Wish;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page: questions, help, and what is counted of it (P40). */
@ViewPackages(
        classes = CannotSignInView.class,
        packages = {"org.latchkey.articles.ui", "org.latchkey.requests.ui", "org.latchkey.access.ui"})
class GuideViewTest extends ViewTest {

    @Autowired
    private GuideCounts counts;

    @Test
    void anAnswerLeadsToTheNextQuestionAndBackToTheLast() {
        navigate(CannotSignInView.class);
        assertThat(words()).contains("What happens when you try?");
        assertThat(hrefs()).contains("./?step=locked");

        open("locked");
        assertThat(words()).contains("Question 2 of at most 3", "Are you an admin user");
        assertThat(hrefs()).contains("./", "./?step=locked.yes");
    }

    @Test
    void whatWasAnsweredIsHandedToTheForm() {
        open("locked.yes.manager");

        assertThat(hrefs()).contains("help-request?admin=YES&wish=ACCOUNT_MANAGER", "./?step=locked.yes");
    }

    @ParameterizedTest
    @EnumSource
    void everyLeafLeadsToAPageOfOurs(GuideLeaf leaf) {
        var routes = RouteConfiguration.forSessionScope();

        assertThat(leaf.next()).isNotEmpty();
        assertThat(leaf.next().stream().flatMap(next -> LeafLinks.path(leaf, next).stream()))
                .allSatisfy(path -> assertThat(routes.getRoute(path.replaceFirst("\\?.*", "")))
                        .isPresent());
    }

    @Test
    void whoeverMayCallSeesTheNumberAndWhetherSomebodyIsThere() {
        open("else.letter");

        assertThat(words()).contains("+1 555 0100", "Monday to Friday").containsAnyOf("is there now", "right now");
    }

    @Test
    void articlesAreSearchedFromTheFirstPage() {
        navigate(CannotSignInView.class);
        test(field(TextField.class, "question")).setValue("locked");
        test(field(Button.class, "find")).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("articles?q=locked");
    }

    @Test
    void aVisitCountsOnceForEachLeafAndOnceForTheRequestThatFollowed() {
        var before = countOf(GuideLeaf.LIKELY_LOCKED);
        open("failed.often");
        open("failed");
        open("failed.often");
        var user = town.user(town.account(AccountSize.SMALL));
        town.file(user, Wish.NOT_SURE);
        town.file(user, Wish.NOT_SURE);

        assertThat(countOf(GuideLeaf.LIKELY_LOCKED))
                .isEqualTo(new LeafCount(GuideLeaf.LIKELY_LOCKED, before.reached() + 1, before.filed() + 1));
    }

    @Test
    void aQuestionIsAskedInPlaceAndAnsweredBehindItsLink() {
        open("else.other");
        type("contact-name", "Anna Stone");
        type("contact-address", "anna@elsewhere.example");
        test(field(TextArea.class, "contact-message")).setValue("When are you open on Fridays?");
        test(field(Button.class, "contact-send")).click();

        assertThat(words()).contains("We have your question", "nowhere else");
        assertThat(field(Anchor.class, "question-link").getHref()).startsWith("track/");
    }

    @Test
    void eachFieldOfAQuestionTellsWhatIsWrong() {
        open("else.other");
        type("contact-address", "nobody");
        type("contact-account", "1234");
        test(field(Button.class, "contact-send")).click();

        assertThat(errorAt(field(TextField.class, "contact-name"))).isNotEmpty();
        assertThat(errorAt(field(TextField.class, "contact-address"))).isNotEmpty();
        assertThat(errorAt(field(TextField.class, "contact-account"))).isNotEmpty();
        assertThat(errorAt(field(TextArea.class, "contact-message"))).isNotEmpty();
    }

    private void type(String id, String text) {
        test(field(TextField.class, id)).setValue(text);
    }

    private LeafCount countOf(GuideLeaf leaf) {
        return town.as(town.staff(Role.SUPPORT), counts::all).get(leaf.ordinal());
    }

    private static void open(String step) {
        UI.getCurrent().navigate(CannotSignInView.class, QueryParameters.of(CannotSignInView.STEP, step));
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
