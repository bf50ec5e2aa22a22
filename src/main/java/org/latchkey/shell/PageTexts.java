package org.latchkey.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.latchkey.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives views the sentences of the modules' bundles; English is the root of each. */
@Component
class PageTexts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PageTexts.class);

    private final transient MessageSource messages;

    PageTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return messages.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException e) {
            LOG.error("No text for {}", key);
            return key;
        }
    }
}
