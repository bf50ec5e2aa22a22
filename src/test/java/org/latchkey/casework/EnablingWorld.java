package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.testing.Town.INVOICE;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who is locked, and who may decide about them. */
abstract class EnablingWorld {

    static final Reason DONE = new Reason("All in order.");
    static final Message STATEMENT = new Message("She asked me in person this morning.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Town town;
    Account account;
    User colleague;
    User lockedUser;
    User lockedAdmin;
    User agent;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        colleague = town.admin(account);
        lockedUser = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        lockedAdmin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        agent = town.staff(Role.SUPPORT);
    }

    Receipt claimed(User user) {
        var receipt = town.file(user, Wish.INVOICE_OR_CARD);
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item(receipt)));
        return receipt;
    }

    void match(Receipt receipt) {
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
        town.ask(EvidenceDesk.class).seal(full, INVOICE);
        assertThat(town.as(agent, () -> town.ask(ValidationDesk.class).checkSealed(item(receipt))))
                .isInstanceOf(EvidenceMatch.class);
    }

    ApprovalResult approve(User approver, Receipt receipt) {
        return town.as(approver, () -> town.ask(CaseDesk.class).approve(item(receipt), DONE));
    }

    ApprovalResult vouch(User approver, Receipt receipt) {
        return town.as(approver, () -> town.ask(CaseDesk.class).vouchAndApprove(item(receipt), STATEMENT, DONE));
    }

    WorkItemId item(Receipt receipt) {
        return newest(receipt).id();
    }

    WorkItem newest(Receipt receipt) {
        return town.ask(WorkItems.class).newestOf(town.request(receipt).id()).orElseThrow();
    }

    static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
