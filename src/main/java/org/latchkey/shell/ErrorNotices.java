package org.latchkey.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What somebody sees when a click fails for a reason nobody foresaw: a sentence, never the reason. */
@Component
class ErrorNotices implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotices.class);

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(ErrorNotices::tell));
    }

    private static void tell(ErrorEvent error) {
        if (error.getThrowable() instanceof IOException gone) {
            LOG.debug("A browser went away before it was answered", gone);
            return;
        }
        LOG.error("Something failed on a page", error.getThrowable());
        if (UI.getCurrent() != null) {
            Notice.error(I18NProvider.translate("shell.error.internal.text"));
        }
    }
}
