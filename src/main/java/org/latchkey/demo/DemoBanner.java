package org.latchkey.demo;

import java.util.Optional;
import org.latchkey.shell.Banner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page that nothing here is real, and where the letters are. */
@Component
@Profile("demo")
class DemoBanner implements Banner {

    @Override
    public Optional<String> messageKey() {
        return Optional.of("demo.banner");
    }

    @Override
    public Optional<String> path() {
        return Optional.of("demo/mailbox");
    }
}
