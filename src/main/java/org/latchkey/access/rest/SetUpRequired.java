package org.latchkey.access.rest;

/** The password was right; a second factor has to be set up on the page first (P37). */
final class SetUpRequired extends RuntimeException {}
