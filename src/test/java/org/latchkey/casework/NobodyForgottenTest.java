package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Wherever a request waits, somebody has it before them and a clock runs (I12, P7, P63). */
@OnH2
class NobodyForgottenTest {

    @Autowired
    private ApplicationContext context;

    private Town town;

    @BeforeEach
    void build() {
        town = new Town(context);
    }

    @ParameterizedTest
    @EnumSource
    void whereverARequestWaitsSomebodyHasItBeforeThemAndAClockRuns(WorkItemKind kind) {
        var request = town.request(waitingFor(kind)).id();

        assertThat(town.ask(WorkItems.class).newestOf(request))
                .hasValueSatisfying(item -> assertThat(item.open()).isTrue())
                .hasValueSatisfying(item -> assertThat(item.kind()).isEqualTo(kind));
        assertThat(town.clocksOf(request)).isNotEmpty();
    }

    private Receipt waitingFor(WorkItemKind kind) {
        return switch (kind) {
            case UNMATCHED -> {
                var number = town.account(AccountSize.SMALL).number();
                yield town.file(number, new UserName("nobody"), "somebody@elsewhere.example", Wish.NOT_SURE);
            }
            case LOCAL_ADMIN_APPROVAL -> {
                var account = town.account(AccountSize.SMALL);
                town.admin(account);
                yield file(town.user(account), LockCause.FAILED_SIGN_INS, Wish.NOT_SURE);
            }
            case ADMINISTRATOR_AWAITED -> {
                var account = town.account(AccountSize.SMALL);
                town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
                yield file(town.user(account), LockCause.FAILED_SIGN_INS, Wish.NOT_SURE);
            }
            case SUPPORT_VALIDATION ->
                file(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS, Wish.INVOICE_OR_CARD);
            case ESCALATED -> ofALargeAccount(Wish.NOT_SURE);
            case ACCOUNT_TEAM_CASE -> ofALargeAccount(Wish.ACCOUNT_MANAGER);
            case SYSADMIN_CASE -> held(person());
            case SECOND_SYSADMIN -> validated(person());
            case FROZEN -> objectedTo(person());
        };
    }

    private Receipt ofALargeAccount(Wish wish) {
        var account = town.account(AccountSize.LARGE);
        town.team(account);
        return file(town.admin(account), LockCause.FAILED_SIGN_INS, wish);
    }

    private User person() {
        return town.user(town.account(AccountSize.SMALL));
    }

    private Receipt held(User user) {
        return file(user, LockCause.SECURITY_HOLD, Wish.NOT_SURE);
    }

    private Receipt validated(User user) {
        var receipt = held(user);
        var item = town.ask(WorkItems.class)
                .newestOf(town.request(receipt).id())
                .orElseThrow()
                .id();
        var reached = new ContactAttempt(new Contact.ByEmail(user.email()), Outcome.REACHED, new Message("Called."));
        town.as(town.staff(Role.SYSADMIN), () -> town.ask(ContactDesk.class).contact(item, reached));
        return receipt;
    }

    private Receipt objectedTo(User user) {
        var receipt = held(user);
        var letter = new Objection(
                ObjectionTo.FILING,
                user.id(),
                user.email(),
                town.request(receipt).id());
        var link = town.ask(ObjectionLinks.class).make(letter);
        assertThat(town.ask(ObjectionDesk.class).object(link)).contains(ObjectionTo.FILING);
        return receipt;
    }

    private Receipt file(User user, LockCause cause, Wish wish) {
        return town.file(town.locked(user, cause), wish);
    }
}
