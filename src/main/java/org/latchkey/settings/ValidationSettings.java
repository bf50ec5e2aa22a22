package org.latchkey.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a validation can be approved (P12).
 *
 * @param evidenceValid after an invoice or a card matched
 * @param statementValid after somebody vouched, or reached the person
 */
@ConfigurationProperties("latchkey.validation")
public record ValidationSettings(
        @DefaultValue("15m") @Adjustable(min = "5m", max = "120m", weaker = Weaker.HIGHER)
        Duration evidenceValid,

        @DefaultValue("24h") @Adjustable(min = "1h", max = "72h", weaker = Weaker.HIGHER)
        Duration statementValid) {}
