/**
 * Who exists: accounts, their users, contacts on file and account teams, read through the port {@link Directory} so
 * that another user store can take the place of the embedded one. It hides how they are kept, and knows nothing of
 * locks or passwords.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
