/**
 * How Latchkey reaches its database: the owner runs the migrations and makes the engine's tables, the application
 * signs in as a role that may only do what a migration granted it. It promises that both roles and all tables stand
 * before anybody asks for a connection; it hides what H2 and PostgreSQL need for that, and where the passwords of the
 * embedded database come from. Nobody calls it.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
