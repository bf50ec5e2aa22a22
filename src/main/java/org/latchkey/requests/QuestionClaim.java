package org.latchkey.requests;

import java.time.Instant;
import org.latchkey.kernel.UserId;

/** Who is answering a question, and since when. */
public record QuestionClaim(UserId by, String name, Instant at) {}
