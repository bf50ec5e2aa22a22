package org.latchkey.mail;

import java.util.regex.Pattern;

/** Takes out of a mail server's answer what it may have quoted from the letter: links, secrets and codes (I14). */
final class Redaction {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern SECRET = Pattern.compile("[\\w-]{32,}");
    private static final Pattern CODE = Pattern.compile("\\b\\d{3} ?\\d{3}\\b");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private Redaction() {}

    static String of(String answer) {
        var withoutLinks = LINK.matcher(answer).replaceAll("[link]");
        var withoutSecrets = SECRET.matcher(withoutLinks).replaceAll("***");
        return CONTROL.matcher(CODE.matcher(withoutSecrets).replaceAll("***")).replaceAll(" ");
    }
}
