package org.latchkey.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke while a page was made; the log knows what, the reader does not have to. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
final class InternalErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrorPage.class);

    InternalErrorPage() {
        super("shell.error.internal");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        LOG.error("A page could not be made", error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
