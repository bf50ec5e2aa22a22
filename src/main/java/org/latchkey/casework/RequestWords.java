package org.latchkey.casework;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What requests are found by: their number, and the names and numbers of user and account, from each word on. */
@Repository
class RequestWords {

    /** The fewest characters to search by. */
    static final int SHORTEST = 2;

    static final String FIND = """
            select distinct f.request_id from (
                select request_id from request_word where word >= :start and word < :after
                 order by word, request_id desc limit :looked) f
             order by f.request_id desc limit :most
            """;

    private static final int LONGEST = 60;
    private static final int MOST_LOOKED_AT = 200;
    private static final byte[] AFTER_ALL = {(byte) 0xff};

    private final JdbcClient jdbc;

    RequestWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what a request is found by; doing it again changes nothing. */
    void write(HelpRequest request, @Nullable User user) {
        var words = List.copyOf(wordsOf(request, user));
        var rows = String.join(", ", Collections.nCopies(words.size(), "(?, ?)"));
        var insert = jdbc.sql("insert into request_word (word, request_id) values " + rows + " on conflict do nothing");
        words.forEach(word -> insert.param(bytes(word)).param(request.id().value()));
        insert.update();
    }

    private static Set<String> wordsOf(HelpRequest request, @Nullable User user) {
        var words = new LinkedHashSet<String>();
        words.add(simple(request.number().value()));
        words.add(simple(request.typed().accountNumber().digits()));
        words.addAll(fromEachWord(request.typed().userName().value()));
        if (user != null) {
            words.addAll(fromEachWord(user.displayName()));
            words.addAll(fromEachWord(user.account().name()));
        }
        return words;
    }

    private static List<String> fromEachWord(String name) {
        var words = simple(name);
        return Stream.iterate(words, rest -> !rest.isEmpty(), rest -> {
                    var end = rest.indexOf(' ');
                    return end < 0 ? "" : rest.substring(end + 1);
                })
                .toList();
    }

    /** The newest requests of which a name or number begins like this, among the first that are found. */
    List<RequestId> find(String typed, int most) {
        var start = simple(typed);
        if (start.length() < SHORTEST) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("start", bytes(start))
                .param("after", after(start))
                .param("looked", MOST_LOOKED_AT)
                .param("most", most)
                .query((row, nr) -> new RequestId(row.getLong(1)))
                .list();
    }

    /** One way to write it: small letters and single spaces; of a number the digits alone. */
    private static String simple(String text) {
        var small = text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return small.matches("(lk)?[\\s\\d-]*") ? small.replaceAll("\\D", "") : small;
    }

    private static byte[] bytes(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] after(String start) {
        var first = bytes(start);
        var after = new byte[first.length + 1];
        System.arraycopy(first, 0, after, 0, first.length);
        after[first.length] = AFTER_ALL[0];
        return after;
    }
}
