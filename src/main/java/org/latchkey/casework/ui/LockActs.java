package org.latchkey.casework.ui;

import org.latchkey.access.LockCause;
import org.latchkey.access.UserAct;
import org.latchkey.casework.LockDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The locks that are made by hand, from the mildest to the one that is for good. */
@Configuration(proxyBeanMethods = false)
class LockActs {

    @Bean
    @Order(80)
    UserAct disable(LockDesk desk, Performer performer) {
        return new LockAct(LockCause.DISABLED_BY_ADMIN, desk, performer);
    }

    @Bean
    @Order(81)
    UserAct putOnHold(LockDesk desk, Performer performer) {
        return new LockAct(LockCause.SECURITY_HOLD, desk, performer);
    }

    @Bean
    @Order(82)
    UserAct sayThatTheyLeft(LockDesk desk, Performer performer) {
        return new LockAct(LockCause.LEFT, desk, performer);
    }
}
