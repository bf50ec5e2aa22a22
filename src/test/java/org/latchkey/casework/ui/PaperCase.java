package org.latchkey.casework.ui;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.access.OpenLock;
import org.latchkey.access.ValidationKind;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.CaseFile.Validated;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemId;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.Tries;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.Origin;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Turn;
import org.latchkey.requests.Wish;

/** A case on paper, for rules about what a page shows of it. */
record PaperCase(
        WorkItemKind kind, @Nullable UserId owner, @Nullable UserId validator, boolean open) {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Viewer AGENT = new Viewer(new UserId(1), Role.SUPPORT);
    static final Viewer COLLEAGUE = new Viewer(new UserId(2), Role.SUPPORT);
    static final Viewer SYSADMIN = new Viewer(new UserId(3), Role.SYSADMIN);
    static final AccountNumber NUMBER = AccountNumber.completing("3057184");
    static final RequestNumber REQUEST = RequestNumber.random(new SecureRandom(), 6);
    static final EmailAddress ON_FILE = new EmailAddress("mara@birchwood.example");

    static PaperCase waiting(WorkItemKind kind) {
        return new PaperCase(kind, null, null, true);
    }

    PaperCase takenBy(Viewer somebody) {
        return new PaperCase(kind, somebody.id(), validator, open);
    }

    PaperCase validatedBy(Viewer somebody) {
        return new PaperCase(kind, owner, somebody.id(), open);
    }

    PaperCase closed() {
        return new PaperCase(kind, owner, validator, false);
    }

    Set<Act> offeredTo(Viewer viewer) {
        return Act.offered(file(), viewer);
    }

    CaseFile file() {
        return new CaseFile(
                request(),
                user(),
                List.of(lock(LockCause.FAILED_SIGN_INS)),
                item(),
                false,
                true,
                new Tries(0, 3),
                null,
                Set.of(),
                validator == null ? null : new Validated(ValidationKind.INVOICE, validator, NOON.plusSeconds(900)),
                List.of());
    }

    static OpenLock lock(LockCause cause) {
        return new OpenLock(cause.ordinal(), cause, "For a test", NOON, "");
    }

    static User user() {
        var account = new Account(new AccountId(10), NUMBER, "Birchwood Bakery", AccountSize.SMALL, false);
        return new User(
                new UserId(20), account, new UserName("mara"), "Mara Velt", ON_FILE, null, UserType.ADMIN, null, null);
    }

    WorkItem item() {
        return item(1);
    }

    WorkItem item(long id) {
        return new WorkItem(
                new WorkItemId(id),
                new RequestId(5),
                REQUEST,
                kind,
                "task",
                null,
                new AccountId(10),
                NUMBER,
                "Birchwood Bakery",
                AccountSize.SMALL,
                "mara",
                UserType.ADMIN,
                owner == null ? null : new WorkItem.Claim(owner, "Somebody", NOON),
                NOON,
                NOON,
                null,
                new WorkItem.Signs(Set.of(), new Tries(0, 3), List.of()),
                open ? null : new WorkItem.Closed(NOON, RequestState.DECLINED));
    }

    private HelpRequest request() {
        return new HelpRequest(
                new RequestId(5),
                REQUEST,
                Origin.FORM,
                new HelpRequest.Typed(
                        NUMBER, new UserName("mara"), "mara@elsewhere.example", AdminClaim.NO, Wish.NOT_SURE),
                new UserId(20),
                new AccountId(10),
                false,
                null,
                null,
                Turn.NONE,
                false,
                kind.state(),
                NOON,
                NOON,
                "203.0.113.7",
                null);
    }
}
