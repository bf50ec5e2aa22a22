package org.latchkey.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.EvidenceSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Grants tries before they are made, and counts what became of them; exact, since it holds what it counts (P22, I6). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Budgets {

    /** Whether a try is granted. */
    sealed interface Grant {}

    /** The try is written; it may be made once the transaction has committed. */
    record Granted(Try granted) implements Grant {}

    /**
     * No try is left.
     *
     * @param forGood whether that is so for good, not only while somebody else is comparing
     */
    record Refused(Budget which, boolean forGood) implements Grant {}

    /**
     * What a wrong try has left.
     *
     * @param tries how many more the request may lose, not counting those that are being compared
     * @param usedUp the budget of which it was the last one
     */
    record Left(int tries, Optional<Budget> usedUp) {}

    private record Counted(Allowance allowance, TryBook.Count count) {

        Budget budget() {
            return allowance.budget();
        }

        boolean isTaken() {
            return count.used() >= allowance.most();
        }

        int left() {
            return Math.max(0, allowance.most() - count.lost());
        }

        boolean isLost() {
            return left() == 0;
        }
    }

    private final TryBook book;
    private final Supplier<EvidenceSettings> settings;

    Budgets(TryBook book, Supplier<EvidenceSettings> settings) {
        this.book = book;
        this.settings = settings;
    }

    Grant grant(HelpRequest request, UserId user, AccountId account, UserId agent, EvidenceKind kind) {
        var allowances = Allowance.of(request, user, account, agent, settings.get());
        book.hold(allowances);
        for (var counted : count(allowances)) {
            if (counted.isTaken()) {
                return new Refused(counted.budget(), counted.isLost());
            }
        }
        return new Granted(book.write(request, user, account, agent, kind));
    }

    void giveBack(Try matched) {
        book.decide(matched, true);
    }

    Left lose(Try wrong) {
        var allowances = Allowance.of(wrong.request(), wrong.user(), wrong.account(), wrong.agent(), settings.get());
        book.hold(allowances);
        book.decide(wrong, false);
        var counted = count(allowances);
        return new Left(
                counted.stream()
                        .filter(each -> each.budget() != Budget.AGENT)
                        .mapToInt(Counted::left)
                        .min()
                        .orElseThrow(),
                counted.stream().filter(Counted::isLost).map(Counted::budget).findFirst());
    }

    private List<Counted> count(List<Allowance> allowances) {
        var counts = book.count(allowances);
        return IntStream.range(0, counts.size())
                .mapToObj(nr -> new Counted(allowances.get(nr), counts.get(nr)))
                .toList();
    }

    Standing untried() {
        return new Standing(new Tries(0, settings.get().wrongPerRequest()), false);
    }

    Standing standing(RequestId request) {
        var ofRequest = Allowance.ofRequest(request, settings.get());
        return book.standing(ofRequest);
    }

    Tries tries(RequestId request) {
        var ofRequest = Allowance.ofRequest(request, settings.get());
        return new Tries(book.count(List.of(ofRequest)).getFirst().used(), ofRequest.most());
    }
}
