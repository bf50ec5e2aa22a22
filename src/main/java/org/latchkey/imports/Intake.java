package org.latchkey.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.CardNumbers;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in: what is no text, or of no kind, is refused at once and not kept. */
@Component
class Intake {

    private static final int LONGEST_NAME = 120;

    private final ImportRows rows;
    private final ApplicationEventPublisher events;

    Intake(ImportRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Transactional
    ImportedFile receive(String name, byte[] content, @Nullable UserId by) {
        try {
            var text = FileText.of(content);
            return told(rows.insert(plain(name), new Sheet(text).kind(), digest(content), text, by));
        } catch (Unreadable unreadable) {
            var file = told(rows.insert(plain(name), null, digest(content), null, by));
            rows.refuse(file.id(), List.of(unreadable.fault()));
            return rows.get(file.id());
        }
    }

    private ImportedFile told(ImportedFile file) {
        events.publishEvent(new FileReceived(file));
        return file;
    }

    /** Names of files are somebody's text: without a folder, and nothing in them that is not seen. */
    private static String plain(String name) {
        var line = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceFirst("^.*[/\\\\]", "")
                .strip();
        var fitting = CardNumbers.scrub(line.isEmpty() ? "?" : line);
        return fitting.length() <= LONGEST_NAME ? fitting : fitting.substring(0, LONGEST_NAME);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
