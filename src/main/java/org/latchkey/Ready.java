package org.latchkey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to go, since whoever started Latchkey is waiting for just that. */
@Component
class Ready {

    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

    private final String address;

    Ready(@Value("${latchkey.base-url}") String address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhere() {
        LOG.info("Latchkey is ready: {}", address);
    }
}
