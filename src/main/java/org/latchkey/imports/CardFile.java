package org.latchkey.imports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.latchkey.directory.Account;
import org.latchkey.evidence.Billing;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.imports.CardFile.ListedCard;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/**
 * Puts cards on file, each in place of the one before, told apart by what the payment provider calls them. More of a
 * card than its last four digits is refused and never repeated (P21).
 */
@Component
class CardFile implements Kind<ListedCard> {

    record ListedCard(AccountNumber account, String token, String lastFour, YearMonth expiry) {

        @Override
        public String toString() {
            return "ListedCard[***]";
        }
    }

    private record Key(AccountNumber account, String token) {}

    private final Accounts accounts;
    private final Billing billing;

    CardFile(Accounts accounts, Billing billing) {
        this.accounts = accounts;
        this.billing = billing;
    }

    @Override
    public FileKind kind() {
        return FileKind.CARDS;
    }

    @Override
    public Optional<ListedCard> read(Cells cells) {
        var account = cells.value("account_number", AccountNumber::parse);
        var token = cells.value("token", CardFile::token);
        var lastFour = cells.value("last_four", CardEvidence::parseLastFour);
        var expiry = cells.value("expiry", CardFile::expiry);
        return cells.ifSound(() -> new ListedCard(account.get(), token.get(), lastFour.get(), expiry.get()));
    }

    /** As evidence has it, which refuses years nobody is asked for. */
    private static YearMonth expiry(String typed) {
        return new CardEvidence("0000", CardEvidence.parseExpiry(typed)).expiry();
    }

    private static String token(String typed) {
        var token = typed.strip();
        if (!token.matches("[\\x21-\\x7E]{1,100}")) {
            throw new InvalidValue("imports.fault.token");
        }
        return token;
    }

    @Override
    public Object key(ListedCard line) {
        return new Key(line.account(), line.token());
    }

    @Override
    public Plan plan(List<Read<ListedCard>> lines, Consumer<Fault> faults) {
        var steps = new ArrayList<Plan.Step>();
        accounts.sort(lines, ListedCard::account, faults).forEach((account, ofAccount) -> {
            var present = billing.cardTokens(account.id());
            ofAccount.stream()
                    .map(Read::says)
                    .filter(card -> !present.contains(card.token()))
                    .forEach(card -> steps.add(Plan.Step.ofLine(() -> add(account, card))));
        });
        return new Plan(steps, lines.size() - steps.size(), false);
    }

    private void add(Account account, ListedCard card) {
        billing.card(account, card.token(), card.lastFour(), card.expiry());
    }
}
