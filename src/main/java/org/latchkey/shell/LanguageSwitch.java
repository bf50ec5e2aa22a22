package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Locale;
import org.latchkey.kernel.Language;

/** Offers the page in the other language, named in that language; the browser remembers the choice in a cookie. */
@JavaScript("context://language.js")
final class LanguageSwitch extends Button {

    LanguageSwitch() {
        var other = otherThan(getLocale());
        var code = other.getLanguage();
        setText(code.toUpperCase(Locale.ROOT));
        setAriaLabel(other.getDisplayLanguage(other));
        setTooltipText(other.getDisplayLanguage(other));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-switch");
        getElement().setAttribute("lang", code).setAttribute("data-language", code);
    }

    private static Locale otherThan(Locale shown) {
        var other = Language.of(shown).orElse(Language.EN) == Language.EN ? Language.DE : Language.EN;
        return other.locale();
    }
}
