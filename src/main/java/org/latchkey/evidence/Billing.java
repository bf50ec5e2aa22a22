package org.latchkey.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Set;
import org.latchkey.directory.Account;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.CardNumbers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds billing records to the embedded store, where no billing system is connected. */
@Service
@Transactional
public class Billing {

    private final BillingTables tables;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Billing(BillingTables tables, Directory directory, ApplicationEventPublisher events) {
        this.tables = tables;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Adds an invoice of an account.
     *
     * @throws org.latchkey.kernel.InvalidValue when nobody could type it as evidence
     */
    public void invoice(AccountId account, String number, BigDecimal total, Currency currency, LocalDate issuedOn) {
        invoice(directory.account(account), number, total, currency, issuedOn);
    }

    /** The same, for an account read before. */
    public void invoice(Account account, String number, BigDecimal total, Currency currency, LocalDate issuedOn) {
        tables.add(account.id(), new InvoiceEvidence(number, total, issuedOn), currency);
        events.publishEvent(new BillingRecordAdded(account, EvidenceKind.INVOICE));
    }

    /**
     * Puts a card on file, in place of the one before.
     *
     * @param token how the payment provider calls the card, never its number
     * @throws org.latchkey.kernel.InvalidValue when nobody could type it as evidence, or the token is a card number
     */
    public void card(AccountId account, String token, String lastFour, YearMonth expiry) {
        card(directory.account(account), token, lastFour, expiry);
    }

    /** The same, for an account read before. */
    public void card(Account account, String token, String lastFour, YearMonth expiry) {
        if (CardNumbers.occurIn(token)) {
            throw Typed.fullCardNumber();
        }
        tables.add(account.id(), new CardEvidence(lastFour, expiry), token);
        events.publishEvent(new BillingRecordAdded(account, EvidenceKind.CARD));
    }

    /** The numbers of an account's invoices on file, for whoever adds many and some of them again. */
    @Transactional(readOnly = true)
    public Set<String> invoiceNumbers(AccountId account) {
        return tables.invoiceNumbers(account);
    }

    /** The tokens of an account's cards on file, earlier ones too. */
    @Transactional(readOnly = true)
    public Set<String> cardTokens(AccountId account) {
        return tables.cardTokens(account);
    }
}
