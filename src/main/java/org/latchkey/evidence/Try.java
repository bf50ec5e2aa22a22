package org.latchkey.evidence;

import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;

/** A comparison that was written down as wrong before it began; only a match gives it back (I6). */
record Try(long id, HelpRequest request, UserId user, AccountId account, UserId agent, EvidenceKind kind) {}
