package org.latchkey.casework;

import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/** A local admin is asked to decide on a request of a colleague (P1, P3). */
public record ApproverAsked(HelpRequest request, User lockedUser, User approver) {}
