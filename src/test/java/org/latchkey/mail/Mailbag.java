package org.latchkey.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.EmailAddress;

/** Carries letters no further than the test, and refuses them when told to. */
class Mailbag implements Carrier {

    record Carried(MessageId id, String recipient, Letter letter) {

        String text() {
            return PlainText.of(letter);
        }

        List<String> links() {
            return text().lines().filter(line -> line.startsWith("http")).toList();
        }
    }

    private final List<Carried> letters = new ArrayList<>();
    private @Nullable RuntimeException refusal;

    @Override
    public Delivery delivery() {
        return Delivery.SMTP;
    }

    @Override
    public synchronized void carry(MessageId id, EmailAddress recipient, Letter letter) {
        letters.add(new Carried(id, recipient.value(), letter));
        if (refusal != null) {
            throw refusal;
        }
    }

    void refuse(@Nullable RuntimeException with) {
        refusal = with;
    }

    void empty() {
        letters.clear();
        refusal = null;
    }

    synchronized List<Carried> letters() {
        return List.copyOf(letters);
    }

    Carried only() {
        if (letters.size() != 1) {
            throw new AssertionError("Not one letter: " + letters);
        }
        return letters.getFirst();
    }
}
