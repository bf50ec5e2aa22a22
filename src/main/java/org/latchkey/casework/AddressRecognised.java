package org.latchkey.casework;

import java.util.List;
import org.latchkey.directory.User;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.requests.HelpRequest;

/** Nobody matched, but the typed address is on file for users of that account; a letter there names them (P8). */
public record AddressRecognised(HelpRequest request, EmailAddress address, List<User> users) {}
