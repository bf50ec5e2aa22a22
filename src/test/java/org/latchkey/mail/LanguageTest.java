package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.Authority;
import org.latchkey.access.PasswordChosen;
import org.latchkey.access.PasswordForgotten;
import org.latchkey.access.UserEnabled;
import org.latchkey.access.ValidationKind;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

/** Each letter is in the language of whoever reads it. */
@OnH2(classes = MailOnly.class)
class LanguageTest extends MailDesk {

    @Autowired
    LetterTexts texts;

    private User lena;

    @BeforeEach
    void lenaSpeaksGerman() {
        lena = town.speaking(Language.DE, story.account, UserType.ADMIN);
    }

    @Test
    void letterIsInTheLanguageOnFile() {
        happens(new PasswordChosen(lena));

        assertThat(textTo(lena))
                .contains("Für den Benutzer " + lena.name(), "ein neues Passwort gewählt", "Wir fragen nie nach");
    }

    @Test
    void letterIsInTheDesksLanguageWhenNoneIsOnFile() {
        happens(new PasswordChosen(story.carl));

        assertThat(textTo(story.carl)).contains("A new password was chosen", "We never ask for");
    }

    @Test
    void readerDecidesAndNotWhomItIsAbout() {
        var request = story.isIdentified(story.ada).id();
        happens(new UserEnabled(request, story.ada, story.ben, Authority.LOCAL_ADMIN, ValidationKind.VOUCHED));

        assertThat(textTo(lena)).contains("von einem Administrator Ihrer Firma", "hat erklärt, dass Sie gefragt haben");
        assertThat(textTo(story.ben)).contains("by an administrator of your company");
    }

    @Test
    void letterToSomebodyFoundAtSendingIsInTheirLanguage() {
        happens(new PasswordForgotten(lena.account().number(), lena.name()));

        assertThat(textTo(lena)).contains("Wählen Sie hier ein neues Passwort.");
    }

    @Test
    void receiptIsInTheLanguageOfThePage() {
        var contact = Contact.parse(story.typedAddress());
        helpDesk.file(new Filing(
                story.account.number(),
                story.carl.name(),
                contact,
                new Message("Ich komme nicht hinein."),
                AdminClaim.NO,
                Wish.NOT_SURE,
                Language.DE,
                null));

        assertThat(textTo(contact.value())).startsWith("Wir haben Ihre Anfrage.");
    }

    @Test
    void momentsFollowTheLanguage() {
        var moment = Instant.parse("2026-03-02T14:05:00Z");

        assertThat(List.of(Language.values()))
                .extracting(language -> texts.in(language).moment(moment))
                .containsExactly("2 March 2026, 14:05 UTC", "2. März 2026, 14:05 UTC");
    }

    private String textTo(User user) {
        return textTo(user.email().value());
    }

    private String textTo(String address) {
        deliver();
        return mailbag.letters().stream()
                .filter(letter -> letter.recipient().equals(address))
                .reduce((first, second) -> second)
                .orElseThrow()
                .text();
    }
}
