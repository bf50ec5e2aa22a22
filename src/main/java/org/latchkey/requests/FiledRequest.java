package org.latchkey.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Actor;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/** A filing and what became of it; it refuses to leave a state it ended in. */
@Entity
@Table(name = "help_request")
@NullUnmarked
class FiledRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Origin origin;

    private String typedAccountNumber;
    private String typedUserName;
    private String typedContact;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private AdminClaim claimsAdmin;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private Wish wish;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    private Language language;

    private Long invitedUserId;
    private String networkAddress;
    private Long filedBy;
    private Instant filedAt;
    private Long userId;
    private Long accountId;
    private boolean proven;
    private Long leadingId;
    private Long earlierId;
    private boolean withdrawn;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Turn turn;

    private boolean frozen;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private RequestState state;

    private Instant stateSince;
    private String closingReason;

    FiledRequest() {}

    FiledRequest(RequestNumber number, Filing filing, Invitations.Invited invited, Actor filedBy, Instant now) {
        this.number = number.value();
        this.origin = Origin.FORM;
        this.typedAccountNumber = filing.accountNumber().digits();
        this.typedUserName = filing.userName().value();
        this.typedContact = filing.contact().value();
        this.claimsAdmin = filing.claimsAdmin();
        this.wish = filing.wish();
        this.language = filing.language();
        this.invitedUserId = invited == null ? null : invited.user().value();
        this.earlierId = invited == null || invited.earlier() == null
                ? null
                : invited.earlier().value();
        this.networkAddress = filedBy.networkAddress();
        this.filedBy = filedBy.user() == null ? null : filedBy.user().value();
        this.filedAt = now;
        this.turn = Turn.NONE;
        this.state = RequestState.NEW;
        this.stateSince = now;
    }

    /** Opened about a user without anybody typing: the directory's own words stand in place of theirs. */
    FiledRequest(Origin origin, RequestNumber number, User about, Actor openedBy, Instant now) {
        this.number = number.value();
        this.origin = origin;
        this.typedAccountNumber = about.account().number().digits();
        this.typedUserName = about.name().value();
        this.typedContact = about.email().value();
        this.claimsAdmin = AdminClaim.NOT_SURE;
        this.wish = Wish.NOT_SURE;
        this.language = Objects.requireNonNullElse(about.language(), Language.EN);
        this.networkAddress = openedBy.networkAddress();
        this.filedAt = now;
        this.turn = Turn.NONE;
        this.state = RequestState.NEW;
        this.stateSince = now;
    }

    RequestId requestId() {
        return new RequestId(id);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    void identify(User user) {
        this.userId = user.id().value();
        this.accountId = user.account().id().value();
        this.proven = proven || userId.equals(invitedUserId);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    void withdraw() {
        this.withdrawn = true;
    }

    boolean hasJoined() {
        return leadingId != null;
    }

    RequestId leading() {
        return leadingId == null ? requestId() : new RequestId(leadingId);
    }

    void goesBackTo(RequestId earlier) {
        this.earlierId = earlier.value();
    }

    void prove() {
        this.proven = true;
    }

    void turn(Turn next) {
        this.turn = next;
    }

    boolean isFrozen() {
        return frozen;
    }

    void freeze(boolean now) {
        this.frozen = now;
    }

    void joinTo(FiledRequest leading, Instant now) {
        this.leadingId = leading.id;
        moveTo(RequestState.JOINED, now);
    }

    void moveTo(RequestState next, Instant now) {
        if (!state.leadsTo(next)) {
            throw new RequestEnded(state);
        }
        this.state = next;
        this.stateSince = now;
    }

    void close(RequestState end, Reason why, Instant now) {
        moveTo(end, now);
        this.closingReason = why.text();
    }

    HelpRequest toHelpRequest() {
        return new HelpRequest(
                requestId(),
                new RequestNumber(number),
                origin,
                new HelpRequest.Typed(
                        new AccountNumber(typedAccountNumber),
                        new UserName(typedUserName),
                        typedContact,
                        claimsAdmin,
                        wish),
                userId == null ? null : new UserId(userId),
                accountId == null ? null : new AccountId(accountId),
                proven,
                filedBy == null ? null : new UserId(filedBy),
                earlierId == null ? null : new RequestId(earlierId),
                turn,
                frozen,
                state,
                stateSince,
                filedAt,
                networkAddress,
                closingReason);
    }
}
