package org.latchkey.casework.ui;

import java.util.function.Supplier;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.casework.NobodyToWriteTo;
import org.latchkey.casework.ProvenRequest;
import org.latchkey.casework.StepIsOver;
import org.latchkey.casework.WorkItemGone;
import org.latchkey.evidence.EvidenceNotAskedFor;
import org.latchkey.evidence.NothingSealed;
import org.latchkey.requests.RequestEnded;
import org.latchkey.requests.RequestOnHold;
import org.latchkey.requests.RequestState;
import org.springframework.dao.ConcurrencyFailureException;

/** What came of an act, as a sentence for the person at the screen. */
sealed interface Outcome {

    /** It was done. */
    record Done(Sentence said) implements Outcome {

        static Done of(String key, Object... arguments) {
            return new Done(Sentence.of(key, arguments));
        }
    }

    /** Nothing was changed. */
    record Refused(Sentence why) implements Outcome {

        static Refused of(String key, Object... arguments) {
            return new Refused(Sentence.of(key, arguments));
        }
    }

    /** It can be done again once the person at the screen has proved who they are (P11, P37). */
    record ProofFirst() implements Outcome {}

    /** Does an act and says in a sentence what stood against it. */
    static Outcome of(Supplier<Outcome> act) {
        try {
            return act.get();
        } catch (ApprovalRefused e) {
            return e.why().asksForProof() ? new ProofFirst() : new Refused(Sentence.word("refused", e.why()));
        } catch (WorkItemGone e) {
            return gone(e.state());
        } catch (RequestEnded e) {
            return gone(e.state());
        } catch (RequestOnHold e) {
            return Refused.of("casework.onHold");
        } catch (EvidenceNotAskedFor e) {
            return gone(e.state());
        } catch (NobodyToWriteTo e) {
            return Refused.of("desk.audience.nobody");
        } catch (ProvenRequest e) {
            return Refused.of("desk.spam.proven");
        } catch (StepIsOver | ConcurrencyFailureException e) {
            return Refused.of("casework.stepIsOver");
        } catch (NothingSealed e) {
            return Refused.of("evidence.nothingSealed");
        } catch (NoSuchCase e) {
            return Refused.of("casework.refused.NOT_ENABLED");
        }
    }

    private static Refused gone(RequestState state) {
        return Refused.of("casework.gone", state);
    }
}
