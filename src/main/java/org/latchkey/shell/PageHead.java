package org.latchkey.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Completes the first answer of every page: the chosen colours before anything is drawn, and a policy under which the
 * browser runs no script but those that carry this answer's nonce or were loaded by one that does. Vaadin's client
 * compiles what the server sends, hence {@code unsafe-eval}.
 */
@Component
class PageHead implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 16;
    private static final String POLICY = "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse answer) {
        var document = answer.getDocument();
        answer.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        var root = answer.getVaadinRequest().getContextPath();
        document.head().prependElement("script").attr("src", root + "/colours.js");
        document.head().appendElement("link").attr("rel", "icon").attr("href", root + "/icon.svg");
        if (answer.getVaadinRequest().getService().getDeploymentConfiguration().isProductionMode()) {
            var nonce = nonce();
            allow(document, nonce);
            answer.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        }
    }

    private static void allow(Document document, String nonce) {
        document.select("script, link[rel=modulepreload]").forEach(script -> script.attr("nonce", nonce));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
