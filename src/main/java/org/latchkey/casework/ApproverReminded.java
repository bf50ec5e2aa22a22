package org.latchkey.casework;

import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/** Somebody who was asked to decide is reminded that nobody has (P63). */
public record ApproverReminded(
        WorkItem item, Escalation because, HelpRequest request, User lockedUser, User approver) {}
