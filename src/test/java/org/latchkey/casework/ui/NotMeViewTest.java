package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Answering a letter: opening the link does nothing, the button stops or locks (P17). */
@ViewPackages(classes = NotMeView.class)
class NotMeViewTest extends ViewTest {

    @Autowired
    private ObjectionLinks links;

    private User user;
    private Receipt receipt;

    @BeforeEach
    void file() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        receipt = town.file(user, Wish.NOT_SURE);
    }

    @Test
    void openingTheLinkStopsNothing() {
        open(link(ObjectionTo.FILING));

        assertThat(words()).contains("You did not ask for help?");
        assertThat(town.request(receipt).frozen()).isFalse();
    }

    @Test
    void theButtonStopsTheRequestAndGivesTheTelephone() {
        open(link(ObjectionTo.FILING));
        test(field(Button.class, "stop")).click();

        assertThat(words()).contains("It is stopped", "Please call us");
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.FROZEN);
    }

    @Test
    void theButtonOfALetterAboutEnablingTellsThatTheUserIsLocked() {
        open(link(ObjectionTo.ENABLING));
        assertThat(words()).contains("we lock your user");
        test(field(Button.class, "stop")).click();

        assertThat(words()).contains("Your user is locked");
    }

    @Test
    void aUsedLinkSaysSo() {
        var link = link(ObjectionTo.FILING);
        open(link);
        test(field(Button.class, "stop")).click();
        open(link);

        assertThat(words()).contains("This link does not work any more");
    }

    @Test
    void anUnknownLinkTellsNothing() {
        open(Secret.random());

        assertThat(words()).contains("This link does not work any more");
    }

    private Secret link(ObjectionTo to) {
        return links.make(
                new Objection(to, user.id(), user.email(), town.request(receipt).id()));
    }

    private void open(Secret link) {
        navigate(NotMeView.class, Map.of("secret", link.reveal()));
    }
}
