package org.latchkey.casework;

import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/** A contact on file is told that too much wrong evidence was given for a user of their company (P23). */
public record TriesUsedUp(HelpRequest request, User lockedUser, ContactOnFile contact) {}
