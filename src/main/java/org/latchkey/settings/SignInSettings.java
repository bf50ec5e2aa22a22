package org.latchkey.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When failed sign-ins lock a user (P30), how long links to a new password work (P15, P33),
 * and how long a proof of who somebody is lasts (P37).
 *
 * @param maxFailedAttempts the failed sign-in in a row that locks
 * @param forgottenLinkValid how long the link for a forgotten password works
 * @param enabledLinkValid how long the link that follows enabling works
 * @param proofLasts how long after a second factor or password was proved it need not be proved again (P37)
 */
@ConfigurationProperties("latchkey.sign-in")
public record SignInSettings(
        @DefaultValue("5") @Adjustable(min = "1", max = "100", weaker = Weaker.HIGHER)
        int maxFailedAttempts,

        @DefaultValue("30m") @Adjustable(min = "5m", max = "240m", weaker = Weaker.HIGHER)
        Duration forgottenLinkValid,

        @DefaultValue("24h") @Adjustable(min = "1h", max = "72h", weaker = Weaker.HIGHER)
        Duration enabledLinkValid,

        @DefaultValue("15m") @Adjustable(min = "1m", max = "60m", weaker = Weaker.HIGHER)
        Duration proofLasts) {}
