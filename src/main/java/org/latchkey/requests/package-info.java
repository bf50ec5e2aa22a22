/**
 * Help requests: filing, the conversation, tracking by secret link, and the state of each request. It promises that a
 * filing answers everybody alike, that an ended state is final and that a user has at most one open request; it hides
 * how requests are kept and knows nothing of locks, evidence or processes.
 */
@ApplicationModule(allowedDependencies = {"kernel", "settings", "directory", "articles", "shell", "api"})
@NullMarked
package org.latchkey.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
