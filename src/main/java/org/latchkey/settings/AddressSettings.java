package org.latchkey.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How another address on file comes to count (P38).
 *
 * @param countsAfter how long after the new address confirmed it
 * @param linkValid how long the link to confirm it works
 */
@ConfigurationProperties("latchkey.address")
public record AddressSettings(
        @DefaultValue("72h") @Adjustable(min = "1h", max = "336h", weaker = Weaker.LOWER)
        Duration countsAfter,

        @DefaultValue("30m") @Adjustable(min = "5m", max = "1440m", weaker = Weaker.HIGHER)
        Duration linkValid) {}
