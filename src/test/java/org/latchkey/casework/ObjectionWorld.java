package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.LockCause;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody was let in, or asks to be, and says that it was not them. */
abstract class ObjectionWorld {

    static final Reason REASON = new Reason("Spoke with her: it was her own new phone.");
    static final Message STATEMENT = new Message("She asked me in person this morning.");
    static final Message NOTE = new Message("Spoke with them.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Town town;
    Account account;
    User colleague;
    User user;
    User agent;
    User sysadmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        colleague = town.admin(account);
        user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        agent = town.staff(Role.SUPPORT);
        sysadmin = town.staff(Role.SYSADMIN);
    }

    Receipt frozen(User about, Wish wish) {
        var receipt = town.file(about, wish);
        desk().object(link(ObjectionTo.FILING, about, receipt));
        return receipt;
    }

    ObjectionDesk desk() {
        return town.ask(ObjectionDesk.class);
    }

    Secret link(ObjectionTo to, User about, Receipt receipt) {
        return town.ask(ObjectionLinks.class)
                .make(new Objection(
                        to, about.id(), about.email(), town.request(receipt).id()));
    }

    void resume(User by, Receipt receipt) {
        town.as(by, () -> town.ask(FreezeDesk.class).resume(item(receipt), REASON));
    }

    void reach(User by, Receipt receipt, User whom) {
        var attempt = new ContactAttempt(Contact.parse(whom.email().value()), Outcome.REACHED, NOTE);
        town.as(by, () -> town.ask(ContactDesk.class).contact(item(receipt), attempt));
    }

    HelpRequest caseOf(User about) {
        var id = jdbc.sql("select max(id) from help_request where user_id = ?")
                .param(about.id().value())
                .query(Long.class)
                .single();
        return town.ask(HelpRequests.class).get(new RequestId(id));
    }

    WorkItemId item(Receipt receipt) {
        return town.ask(WorkItems.class)
                .newestOf(town.request(receipt).id())
                .orElseThrow()
                .id();
    }

    static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
