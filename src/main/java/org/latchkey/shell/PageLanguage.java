package org.latchkey.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.latchkey.kernel.Language;
import org.springframework.stereotype.Component;

/** Writes each page in the language its request asks for, even when the session began in another, and says so. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(answer -> answer.getDocument()
                .select("html")
                .attr("lang", of(answer.getVaadinRequest()).toLanguageTag()));
        starting.getSource().addUIInitListener(begun -> speak(begun.getUI()));
    }

    private static void speak(UI page) {
        page.setLocale(of(VaadinRequest.getCurrent()));
    }

    private static Locale of(VaadinRequest request) {
        return Language.of(request.getLocale()).orElse(Language.EN).locale();
    }
}
