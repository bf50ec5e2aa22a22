package org.latchkey.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers calls at addresses that the firewall lets nowhere near a controller: there is nothing there. */
@Component
class RejectedAddresses implements RequestRejectedHandler {

    private final RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();
    private final Problems problems;

    RejectedAddresses(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(problems.of(HttpStatus.NOT_FOUND, "not-found"), response);
        } else {
            pages.handle(request, response, rejected);
        }
    }
}
