package org.latchkey.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The Message-ID of a letter: a function of occasion and recipient, so that neither row nor letter doubles (I13). */
record MessageId(String value) {

    private static final int BYTES = 16;

    static MessageId of(Notice notice, String occasion, String from) {
        var what = String.join("\n", notice.kind().name(), occasion, String.valueOf(notice.recipient()));
        var domain = from.substring(from.indexOf('@') + 1);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return new MessageId("<" + HexFormat.of().formatHex(digest, 0, BYTES) + "@" + domain + ">");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
