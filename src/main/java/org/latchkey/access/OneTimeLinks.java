package org.latchkey.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.SignInSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to the address on file that let a user choose a password once; only the newest of a user works (I10). */
@Service
@Transactional
public class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Supplier<SignInSettings> settings;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Directory directory, Supplier<SignInSettings> settings, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the link that follows enabling, valid 24 hours by default; to be called when the letter is sent (P15). */
    public Secret forNewPassword(UserId user) {
        return make(user, settings.get().enabledLinkValid());
    }

    /** Makes the link for a forgotten password, valid 30 minutes by default; to be called when the letter is sent (P33). */
    public Secret forForgottenPassword(UserId user) {
        return make(user, settings.get().forgottenLinkValid());
    }

    /** Makes the links of a user work no more: whoever reads the mailbox they went to is not asked any longer (P38). */
    public void forget(UserId user) {
        jdbc.sql("delete from one_time_link where user_id = ?")
                .param(user.value())
                .update();
    }

    private Secret make(UserId user, Duration valid) {
        forget(user);
        var secret = Secret.random();
        jdbc.sql("insert into one_time_link (hash, user_id, expires_at) values (?, ?, ?)")
                .params(secret.hash(), user.value(), OffsetDateTime.now(clock).plus(valid))
                .update();
        return secret;
    }

    /** Whose link it is; empty when it was used, replaced or is too old. Looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<User> owner(Secret presented) {
        return jdbc.sql("select user_id from one_time_link where hash = ? and expires_at > ?")
                .params(presented.hash(), OffsetDateTime.now(clock))
                .query((row, nr) -> new UserId(row.getLong(1)))
                .optional()
                .map(directory::user);
    }

    /** Uses a link up. */
    boolean use(Secret presented) {
        return jdbc.sql("delete from one_time_link where hash = ?")
                        .param(presented.hash())
                        .update()
                == 1;
    }
}
