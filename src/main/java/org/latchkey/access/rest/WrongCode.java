package org.latchkey.access.rest;

/** The member of staff signed in did not prove that they still are there. */
final class WrongCode extends RuntimeException {}
