package org.latchkey.casework;

import java.time.Instant;
import org.latchkey.directory.User;

/**
 * A sysadmin is told that questions of the contact form have waited too long (P63).
 *
 * @param since since when the first of them waits
 */
public record QuestionsOverdue(Instant since, User sysadmin) {}
