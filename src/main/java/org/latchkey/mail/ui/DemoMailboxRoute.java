package org.latchkey.mail.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the page of the demo's mailbox; without the demo the page does not exist. */
@Component
@Profile("demo")
class DemoMailboxRoute implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(DemoMailboxView.class);
    }
}
