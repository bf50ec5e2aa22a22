package org.latchkey.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one network, and one account, may try in ten minutes on a node, and when lockouts are a wave (P36).
 *
 * @param signInsPerNetwork sign-ins tried from one network
 * @param signInsPerAccount sign-ins tried with one account number
 * @param requestsPerNetwork requests filed from one network, and as many forgotten passwords
 * @param requestsPerAccount the same for one account number
 * @param tightened whether all of these are a fifth, while somebody attacks
 * @param waveOfLockouts users locked in ten minutes that alarm the sysadmins
 */
@ConfigurationProperties("latchkey.throttle")
public record ThrottleSettings(
        @DefaultValue("100") @Adjustable(min = "5", max = "100000", weaker = Weaker.HIGHER)
        int signInsPerNetwork,

        @DefaultValue("100") @Adjustable(min = "5", max = "100000", weaker = Weaker.HIGHER)
        int signInsPerAccount,

        @DefaultValue("30") @Adjustable(min = "5", max = "100000", weaker = Weaker.HIGHER)
        int requestsPerNetwork,

        @DefaultValue("30") @Adjustable(min = "5", max = "100000", weaker = Weaker.HIGHER)
        int requestsPerAccount,

        @DefaultValue("false") @Adjustable boolean tightened,

        @DefaultValue("25") @Adjustable(min = "2", max = "10000", weaker = Weaker.HIGHER)
        int waveOfLockouts) {

    private static final int TIGHTER = 5;

    /** A limit as it is at present. */
    public int now(int limit) {
        return tightened ? Math.max(1, limit / TIGHTER) : limit;
    }
}
