package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.requests.RequestId;

/** What the engine does by itself, where it fails. */
public interface ProcessJobs {

    /** A job that failed, as the engine knows it; the rest as in {@link FailedJob}. */
    record Failed(
            String id,
            @Nullable RequestId request,
            String step,
            Instant since,
            @Nullable Instant nextTry) {}

    /** Jobs that failed, those the engine has given up first, then oldest first; at most so many. */
    List<Failed> failed(int most);

    /** Whether the engine has given up on a job. */
    boolean anyGivenUp();

    /** Which errors ended the last try and where they arose, outermost first, without a word of their messages. */
    List<String> trouble(String job);

    /** Has a job that failed done again at once, with all its tries; the request it belongs to, empty if it is gone. */
    Optional<Failed> retry(String job);
}
