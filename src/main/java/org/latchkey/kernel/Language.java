package org.latchkey.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that pages and letters are written in; every bundle of sentences has all of them. */
public enum Language {
    EN(Locale.ENGLISH),
    DE(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As HTML names it, for example {@code de}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a tag such as {@code de} or {@code de-AT}; empty when nothing is written in it. */
    public static Optional<Language> of(Locale asked) {
        return Arrays.stream(values())
                .filter(each -> each.locale.getLanguage().equals(asked.getLanguage()))
                .findFirst();
    }
}
