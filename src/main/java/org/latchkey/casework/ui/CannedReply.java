package org.latchkey.casework.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.latchkey.kernel.Language;

/** A reply that is written already, in the language of whoever will read it; agents change it before they send it. */
record CannedReply(Subject subject, Language language) {

    /** What it is about. */
    enum Subject {
        EVIDENCE,
        CODE,
        CALL,
        ADMINISTRATOR,
        PATIENCE,
        NEVER_ASKED
    }

    static List<CannedReply> all() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Subject.values()).map(subject -> new CannedReply(subject, language)))
                .toList();
    }

    /** What agents choose it by, in their own language. */
    String title() {
        return I18NProvider.translate(
                "desk.canned.title", I18NProvider.translate("casework.canned." + subject), language.name());
    }

    /**
     * The reply.
     *
     * @param person whom it is written to
     * @param phone the desk's telephone number
     * @param hours when somebody answers it
     */
    String text(String person, String phone, String hours) {
        return I18NProvider.translate(language.locale(), "casework.canned." + subject + ".text", person, phone, hours);
    }
}
