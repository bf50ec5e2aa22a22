package org.latchkey.casework;

import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/** A sysadmin is told of a request that has waited too long with those whose work it is (P63). */
public record SysadminTold(WorkItem item, Escalation because, HelpRequest request, User sysadmin) {}
