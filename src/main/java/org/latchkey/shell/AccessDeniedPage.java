package org.latchkey.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but is not for the role that is signed in. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
final class AccessDeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    AccessDeniedPage() {
        super("shell.error.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
