package org.latchkey.requests;

/** Somebody else is answering the question. */
public final class TakenByColleague extends IllegalStateException {

    private final transient QuestionClaim claim;

    TakenByColleague(QuestionClaim claim) {
        super(claim.name() + " is answering the question");
        this.claim = claim;
    }

    public QuestionClaim claim() {
        return claim;
    }
}
