package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/** How an app on a phone shows whose codes it makes, and for which desk. */
@Component
class AppLabels {

    private final DeskSettings desk;

    AppLabels(DeskSettings desk) {
        this.desk = desk;
    }

    String address(AppSecret secret, User user) {
        return secret.address(desk.name(), user.name() + " (" + user.account().number() + ")");
    }
}
