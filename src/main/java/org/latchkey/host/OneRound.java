package org.latchkey.host;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Carries out what lies in the tray and ends the application, which was started for nothing else. */
@Component
@ConditionalOnProperty(name = "latchkey.tray", havingValue = "once")
class OneRound {

    private final Path data;
    private final Porter porter;
    private final ConfigurableApplicationContext application;

    OneRound(@Value("${latchkey.data}") Path data, Porter porter, ConfigurableApplicationContext application) {
        this.data = data;
        this.porter = porter;
        this.application = application;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void goRound() {
        var tray = Tray.below(data);
        tray.unanswered().forEach(porter::tellInterrupted);
        tray.take().forEach(porter::carryOut);
        Thread.ofPlatform().name("leave").start(application::close);
    }
}
