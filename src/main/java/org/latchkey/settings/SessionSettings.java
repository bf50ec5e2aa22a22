package org.latchkey.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last (P35), and how many visitors are served at once.
 *
 * @param idle how long somebody signed in may do nothing
 * @param longest when they have to sign in again in any case
 * @param visitorIdle how long a visitor may do nothing
 * @param mostVisitors visitors whom a node serves at once
 */
@ConfigurationProperties("latchkey.session")
public record SessionSettings(
        @DefaultValue("30m") @Adjustable(min = "5m", max = "480m", weaker = Weaker.HIGHER)
        Duration idle,

        @DefaultValue("12h") @Adjustable(min = "1h", max = "24h", weaker = Weaker.HIGHER)
        Duration longest,

        @DefaultValue("10m") @Adjustable(min = "5m", max = "60m")
        Duration visitorIdle,

        @DefaultValue("2000") @Adjustable(min = "10", max = "100000")
        int mostVisitors) {}
