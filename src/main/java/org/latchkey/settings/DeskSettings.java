package org.latchkey.settings;

import java.net.URI;
import java.util.Map;
import org.latchkey.kernel.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the desk is and how people reach it.
 *
 * @param baseUrl the only address that links in letters are built on
 * @param name how letters and pages call the operator
 * @param phone the desk's telephone number
 * @param hours when somebody answers it
 * @param hoursIn the same in other languages
 * @param mailFrom the sender of letters
 * @param language what letters are written in when the reader has no language on file
 */
@ConfigurationProperties("latchkey.desk")
public record DeskSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("Latchkey") String name,
        @DefaultValue("+1 555 0100") String phone,
        @DefaultValue("Monday to Friday, 8:00 to 18:00") String hours,
        @DefaultValue Map<Language, String> hoursIn,
        @DefaultValue("desk@latchkey.example") String mailFrom,
        @DefaultValue("en") Language language) {

    /** When somebody answers the telephone, in a language when it was written in that, too. */
    public String hours(Language reader) {
        return hoursIn.getOrDefault(reader, hours);
    }

    /** A link to a page of ours. */
    public String link(String path) {
        return baseUrl.toString().replaceFirst("/+$", "") + path;
    }
}
