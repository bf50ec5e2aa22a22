package org.latchkey.requests;

import java.time.Instant;
import org.latchkey.kernel.RequestNumber;

/**
 * A question that nobody has answered for long.
 *
 * @param since since when it waits
 */
public record ForgottenQuestion(RequestNumber number, Instant since) {}
