package org.latchkey.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.latchkey.evidence.BillingRecords.Invoice;
import org.latchkey.kernel.AccountId;
import org.springframework.stereotype.Component;

/** Decides which billing records count today, and whether evidence is equal to one of them (P21). */
@Component
class Comparison {

    private static final int DAYS_OF_THE_ONE_BEFORE = 10;

    private final BillingRecords billing;
    private final Clock clock;

    Comparison(BillingRecords billing, Clock clock) {
        this.billing = billing;
        this.clock = clock;
    }

    /** The name of the record that the evidence is equal to. */
    Optional<String> find(AccountId account, Evidence typed) {
        return counting(account, typed.kind()).entrySet().stream()
                .filter(record -> record.getValue().equals(typed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a record of that name would be compared now. */
    boolean counts(AccountId account, String record) {
        return List.of(EvidenceKind.values()).stream()
                .anyMatch(kind -> counting(account, kind).containsKey(record));
    }

    private Map<String, Evidence> counting(AccountId account, EvidenceKind kind) {
        return switch (kind) {
            case INVOICE ->
                counting(billing.newestInvoices(account, 2)).stream()
                        .collect(Collectors.toMap(invoice -> "invoice:" + invoice.id(), Invoice::content));
            case CARD ->
                billing.cardsOnFile(account).stream()
                        .collect(Collectors.toMap(card -> "card:" + card.id(), BillingRecords.Card::content));
        };
    }

    private List<Invoice> counting(List<Invoice> newestFirst) {
        return newestFirst.stream().limit(isFresh(newestFirst) ? 2 : 1).toList();
    }

    private boolean isFresh(List<Invoice> newestFirst) {
        return !newestFirst.isEmpty()
                && newestFirst
                        .getFirst()
                        .content()
                        .date()
                        .plusDays(DAYS_OF_THE_ONE_BEFORE)
                        .isAfter(LocalDate.now(clock));
    }
}
