package org.latchkey.casework;

import org.latchkey.access.Authority;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/** Somebody is asked to decide on a request: local admins for a colleague, the account team for its account (P1–P5). */
public record ApproverAsked(HelpRequest request, User lockedUser, User approver, Authority as) {}
