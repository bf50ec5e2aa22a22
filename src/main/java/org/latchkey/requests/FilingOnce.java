package org.latchkey.requests;

import org.latchkey.kernel.Secret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for programs that may have to ask twice: one key files one request, however often it comes (I11). */
@Service
@Transactional
public class FilingOnce {

    private final HelpDesk helpDesk;
    private final HelpRequests requests;
    private final FilingKeys keys;

    FilingOnce(HelpDesk helpDesk, HelpRequests requests, FilingKeys keys) {
        this.helpDesk = helpDesk;
        this.requests = requests;
        this.keys = keys;
    }

    /**
     * Files a request, or finds the one that was filed with this key in the last 24 hours. A receipt told again has a
     * link of its own, since no link is kept; the first one goes on working.
     *
     * @throws KeyReused when the key came with another filing
     */
    public Receipt file(Filing filing, FilingKey key) {
        var hash = hashOf(filing);
        if (!keys.claim(key, hash)) {
            var number = keys.find(key, hash);
            return new Receipt(
                    number,
                    helpDesk.trackCoarsely(requests.find(number).orElseThrow().id()));
        }
        var receipt = helpDesk.file(filing);
        keys.filed(key, receipt.number());
        return receipt;
    }

    /** What was typed, a line each; the message, which may have several, comes last. */
    private static String hashOf(Filing filing) {
        return Secret.presented(String.join(
                        "\n",
                        filing.accountNumber().digits(),
                        filing.userName().value(),
                        filing.contact().value(),
                        filing.claimsAdmin().name(),
                        filing.wish().name(),
                        filing.message().text()))
                .hash();
    }
}
