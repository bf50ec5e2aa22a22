package org.latchkey.demo;

import org.latchkey.settings.DeskSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the demo into an empty database at the first start, and tells a newcomer where to go. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Opening opening;
    private final Scenes scenes;
    private final DeskSettings desk;

    DemoStart(Opening opening, Scenes scenes, DeskSettings desk) {
        this.opening = opening;
        this.scenes = scenes;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!opening.isDone()) {
            LOG.info("Setting the stage for the demo, once; it takes a moment");
            opening.play();
            scenes.play();
        }
        LOG.info("""

                Everybody in this demo signs in with "{}".
                  Support: account {} user ana · Sysadmin: user sam
                  Local admin: account {} user ada · Locked admin: user carl · Locked user: user nora
                  Their letters: {}
                """, Cast.PASSWORD, Cast.OPERATOR.number(), Cast.CYCLES.number(), desk.link("/demo/mailbox"));
    }
}
