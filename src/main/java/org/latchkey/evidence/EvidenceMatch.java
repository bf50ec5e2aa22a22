package org.latchkey.evidence;

import java.time.Instant;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;

/** The proof that an agent's comparison for one request matched (P24); nobody but this desk can make one. */
public final class EvidenceMatch implements Verdict {

    private final HelpRequest request;
    private final UserId user;
    private final AccountId account;
    private final UserId agent;
    private final EvidenceKind kind;
    private final String record;
    private final Instant at;
    private final Tries tries;

    EvidenceMatch(Try compared, String record, Instant at, Tries tries) {
        this.request = compared.request();
        this.user = compared.user();
        this.account = compared.account();
        this.agent = compared.agent();
        this.kind = compared.kind();
        this.record = record;
        this.at = at;
        this.tries = tries;
    }

    /** The request it was compared for. */
    public RequestId request() {
        return request.id();
    }

    /** The same, as it stood then. */
    public HelpRequest helpRequest() {
        return request;
    }

    /** The user whom that request is about. */
    public UserId user() {
        return user;
    }

    /** That user's account, whose billing record was compared. */
    public AccountId account() {
        return account;
    }

    /** Who compared. */
    public UserId agent() {
        return agent;
    }

    /** What was compared. */
    public EvidenceKind kind() {
        return kind;
    }

    /** The name of the billing record compared, for {@link EvidenceDesk#isCurrent} (P13); it tells nothing of its content. */
    public String record() {
        return record;
    }

    /** When it was compared. */
    public Instant at() {
        return at;
    }

    /** How many wrong comparisons the request has seen; for staff only. */
    public Tries tries() {
        return tries;
    }

    @Override
    public String word() {
        return "MATCH";
    }
}
