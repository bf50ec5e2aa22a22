package org.latchkey.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which proxies stand before Latchkey (P36).
 *
 * @param trusted addresses or networks like {@code 10.0.0.0/8} whose X-Forwarded-For is believed; nobody's by default
 */
@ConfigurationProperties("latchkey.proxies")
public record ProxySettings(@DefaultValue List<String> trusted) {}
