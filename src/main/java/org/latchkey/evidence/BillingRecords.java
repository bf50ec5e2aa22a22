package org.latchkey.evidence;

import java.util.List;
import org.latchkey.kernel.AccountId;

/** The port to the billing system; only this desk asks it. */
public interface BillingRecords {

    /** The invoices of an account issued last, newest first, at most so many. */
    List<Invoice> newestInvoices(AccountId account, int most);

    /** The cards on file of an account, usually one. */
    List<Card> cardsOnFile(AccountId account);

    /**
     * An invoice.
     *
     * @param id names it among all invoices, and changes when its content does
     */
    record Invoice(String id, InvoiceEvidence content) {}

    /**
     * A card on file.
     *
     * @param id names it among all cards, and changes when its content does
     */
    record Card(String id, CardEvidence content) {}
}
