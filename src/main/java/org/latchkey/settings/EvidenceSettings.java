package org.latchkey.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong comparisons of evidence are allowed (P22, P23), and what must stand beside a right one (P26).
 *
 * @param wrongPerRequest wrong comparisons a request may see
 * @param wrongPerProvenUser those of all requests of a user that were proven by the address on file, in 30 days
 * @param wrongPerAccountADay those of all other requests of an account, in 24 hours
 * @param wrongPerAccountAMonth the same, in 30 days
 * @param wrongPerAgentADay those an agent may cause, in 24 hours
 * @param codeBesideInvoice whether an invoice needs a code beside it; a card always does
 * @param codeValid how long a code can be read back
 * @param waveOfAccounts accounts for which one kind of evidence was wrong within an hour that pause this kind (P23)
 * @param pauseLasts how long such a pause lasts
 */
@ConfigurationProperties("latchkey.evidence")
public record EvidenceSettings(
        @DefaultValue("3") @Adjustable(min = "1", max = "10", weaker = Weaker.HIGHER)
        int wrongPerRequest,

        @DefaultValue("3") @Adjustable(min = "1", max = "10", weaker = Weaker.HIGHER)
        int wrongPerProvenUser,

        @DefaultValue("5") @Adjustable(min = "1", max = "20", weaker = Weaker.HIGHER)
        int wrongPerAccountADay,

        @DefaultValue("10") @Adjustable(min = "1", max = "50", weaker = Weaker.HIGHER)
        int wrongPerAccountAMonth,

        @DefaultValue("10") @Adjustable(min = "1", max = "50", weaker = Weaker.HIGHER)
        int wrongPerAgentADay,

        @DefaultValue("true") @Adjustable(weaker = Weaker.LOWER)
        boolean codeBesideInvoice,

        @DefaultValue("10m") @Adjustable(min = "5m", max = "60m", weaker = Weaker.HIGHER)
        Duration codeValid,

        @DefaultValue("10") @Adjustable(min = "2", max = "10000", weaker = Weaker.HIGHER)
        int waveOfAccounts,

        @DefaultValue("60m") @Adjustable(min = "15m", max = "1440m", weaker = Weaker.LOWER)
        Duration pauseLasts) {}
