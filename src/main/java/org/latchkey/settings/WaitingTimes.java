package org.latchkey.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When waiting goes on to the next step by itself (P63). Hours are {@link WorkingHours}; minutes and days are not.
 *
 * @param remindLocalAdmin until the local admin who was asked is reminded
 * @param askAllLocalAdmins until all local admins are asked
 * @param tellContacts until the account's contacts on file are told
 * @param releaseClaim idle minutes until a claim is given back
 * @param tellLead until the lead of support is told that nobody took a request
 * @param askSubstitute until the account team's substitute is asked
 * @param assignBySysadmin until a sysadmin has to assign somebody
 * @param expire until a request without a decision ends
 */
@ConfigurationProperties("latchkey.waiting")
public record WaitingTimes(
        @DefaultValue("4h") @Adjustable(min = "1h", max = "72h")
        Duration remindLocalAdmin,

        @DefaultValue("8h") @Adjustable(min = "1h", max = "72h")
        Duration askAllLocalAdmins,

        @DefaultValue("24h") @Adjustable(min = "1h", max = "120h")
        Duration tellContacts,

        @DefaultValue("30m") @Adjustable(min = "5m", max = "240m")
        Duration releaseClaim,

        @DefaultValue("2h") @Adjustable(min = "1h", max = "72h")
        Duration tellLead,

        @DefaultValue("4h") @Adjustable(min = "1h", max = "72h")
        Duration askSubstitute,

        @DefaultValue("24h") @Adjustable(min = "1h", max = "120h")
        Duration assignBySysadmin,

        @DefaultValue("7d") @Adjustable(min = "1d", max = "60d")
        Duration expire) {}
