package org.latchkey.journeys;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.web.client.RestClient;

/** The mailbox of the demo, read as a script reads it. */
record Mailbox(String address) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    record Letter(String to, String subject, String text, String sentAt) {

        /** The link to a page of ours whose path begins so. */
        String link(String path) {
            return LINK.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .filter(link -> link.contains(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Waits for a letter to somebody that holds a link to such a page; of several, the newest. */
    Letter letterTo(String recipient, String number, String path) {
        return Awaitility.await("a letter with " + path + " to " + recipient)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> letters().stream()
                                .filter(letter -> letter.to().equals(recipient))
                                .filter(letter -> letter.subject().contains(number))
                                .filter(letter -> letter.text().contains(path))
                                .max(Comparator.comparing(Letter::sentAt)),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private List<Letter> letters() {
        var letters = RestClient.create(address)
                .get()
                .uri("/demo/mailbox.json")
                .retrieve()
                .body(Letter[].class);
        return letters == null ? List.of() : List.of(letters);
    }
}
