package org.latchkey.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes of 80 random bits for the day a phone is lost; only hashes are kept, and each works once (P37, I10). */
@Repository
@Transactional
class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 16;
    private static final String EASY_TO_READ = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** New ones in place of all others; told once. */
    List<String> renew(UserId user) {
        forget(user);
        var codes = Stream.generate(this::code).limit(HOW_MANY).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (user_id, hash) values (?, ?)")
                .params(user.value(), hash(code))
                .update());
        return codes.stream().map(RecoveryCodes::inGroups).toList();
    }

    void forget(UserId user) {
        jdbc.sql("delete from recovery_code where user_id = ?")
                .param(user.value())
                .update();
    }

    /** Uses a code up; false when it is none, or was used. */
    boolean use(UserId user, TypedCode code) {
        return jdbc.sql("update recovery_code set used_at = ? where user_id = ? and hash = ? and used_at is null")
                        .params(OffsetDateTime.now(clock), user.value(), hash(code.text()))
                        .update()
                == 1;
    }

    int left(UserId user) {
        return jdbc.sql("select count(*) from recovery_code where user_id = ? and used_at is null")
                .param(user.value())
                .query(Integer.class)
                .single();
    }

    private String code() {
        return random.ints(LENGTH, 0, EASY_TO_READ.length())
                .mapToObj(at -> String.valueOf(EASY_TO_READ.charAt(at)))
                .collect(Collectors.joining());
    }

    private static String inGroups(String code) {
        return code.replaceAll("(?<=\\G.{4})(?=.)", "-");
    }

    private static String hash(String code) {
        return Secret.presented(code).hash();
    }
}
