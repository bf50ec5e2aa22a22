package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.AccessControl;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of a filing before anybody decides (P1, P6, P8, P42, P43). */
@OnH2
@RecordApplicationEvents
class FilingTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEvents events;

    private Town town;

    @BeforeEach
    void build() {
        town = new Town(context);
    }

    @Test
    void aUserWhoIsNotDisabledNeedsNoApproval() {
        var receipt = town.file(town.user(town.account(AccountSize.SMALL)), Wish.NOT_SURE);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.ALREADY_ENABLED);
    }

    @Test
    void nobodyMatchedIsSeenByStaffOnly() {
        var receipt = town.file(
                town.account(AccountSize.SMALL).number(), new UserName("nobody"), "x@nowhere.example", Wish.NOT_SURE);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.UNMATCHED);
        assertThat(track(receipt.tracking())).isInstanceOf(Tracking.Coarse.class);
        assertThat(events.stream(AddressRecognised.class)).isEmpty();
    }

    @Test
    void aTypedAddressThatIsOnFileIsToldItsUserNames() {
        var account = town.account(AccountSize.SMALL);
        var user = town.user(account);
        town.file(account.number(), new UserName("nobody"), user.email().value(), Wish.NOT_SURE);

        assertThat(events.stream(AddressRecognised.class))
                .singleElement()
                .satisfies(found -> assertThat(found.users()).containsExactly(user));
    }

    @Test
    void anAddressOnFileOfAnotherAccountIsToldNothing() {
        var stranger = town.user(town.account(AccountSize.SMALL));
        town.file(
                town.account(AccountSize.SMALL).number(),
                new UserName("nobody"),
                stranger.email().value(),
                Wish.NOT_SURE);

        assertThat(events.stream(AddressRecognised.class)).isEmpty();
    }

    @Test
    void everyOtherLocalAdminIsAskedButNeitherTheLockedUserNorTheSamePerson() {
        var account = town.account(AccountSize.SMALL);
        var admin = town.admin(account);
        town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var user = town.user(account);
        town.register(account, "twin", user.email().value(), UserType.ADMIN, null);
        town.file(town.locked(user, LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);

        assertThat(events.stream(ApproverAsked.class).map(ApproverAsked::approver))
                .containsExactly(admin);
    }

    @Test
    void aLaterFilingForTheSameUserJoinsTheFirst() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        var first = town.file(user, Wish.NOT_SURE);
        var second = town.file(user, Wish.NOT_SURE);

        assertThat(town.request(first).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
        assertThat(town.request(second).state()).isEqualTo(RequestState.JOINED);
        assertThat(town.ask(CaseProcess.class).isLive(town.request(second).id()))
                .isFalse();
    }

    @Test
    void withdrawingEndsOnlyOnesOwnFiling() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        var first = town.file(user, Wish.NOT_SURE);
        var second = town.file(user, Wish.NOT_SURE);
        town.ask(HelpDesk.class).withdraw(first.tracking());

        assertThat(((Tracking.Coarse) track(first.tracking())).withdrawn()).isTrue();
        assertThat(town.request(first).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);

        town.ask(HelpDesk.class).withdraw(second.tracking());

        assertThat(town.request(first).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(town.ask(CaseProcess.class).isLive(town.request(first).id())).isFalse();
    }

    @Test
    void theContactsOnFileAreToldWhenTheTriesAreUsedUp() {
        var contact = new ContactOnFile("Office", new EmailAddress("office@kiln.example"), null);
        var account = town.ask(Registrar.class)
                .open(AccountNumber.completing("8765432"), "Kiln", AccountSize.SMALL, List.of(contact));
        var receipt = town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.INVOICE_OR_CARD);
        var agent = town.staff(Role.SUPPORT);
        var item = town.ask(WorkItems.class)
                .newestOf(town.request(receipt).id())
                .orElseThrow()
                .id();
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item));
        for (int wrong = 0; wrong < 3; wrong++) {
            town.as(agent, () -> town.ask(ValidationDesk.class).check(item, Town.CARD, null));
        }

        assertThat(events.stream(TriesUsedUp.class).map(TriesUsedUp::contact)).containsExactly(contact);
    }

    @Test
    void whoIsEnabledElsewhereHasTheirRequestClosed() {
        var sysadmin = town.locked(town.staff(Role.SYSADMIN), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(sysadmin, Wish.NOT_SURE);
        town.ask(AccessControl.class)
                .breakGlass(town.request(receipt).id(), sysadmin.id(), new Reason("On the server."));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.ALREADY_ENABLED);
        assertThat(town.ask(CaseProcess.class).isLive(town.request(receipt).id()))
                .isFalse();
    }

    @Test
    void theCoarseLinkNeverTellsWhatWasFound() {
        var locked = town.file(
                town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
        var unmatched = town.file(
                town.account(AccountSize.SMALL).number(), new UserName("nobody"), "x@nowhere.example", Wish.NOT_SURE);

        assertThat(track(locked.tracking()))
                .usingRecursiveComparison()
                .ignoringFields("number", "filedAt", "conversation.author", "conversation.writtenAt")
                .isEqualTo(track(unmatched.tracking()));
    }

    private Tracking track(Secret link) {
        return town.ask(HelpDesk.class).track(link).orElseThrow();
    }
}
