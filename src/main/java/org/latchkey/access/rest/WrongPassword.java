package org.latchkey.access.rest;

/** The person signed in did not prove that they still are there. */
final class WrongPassword extends RuntimeException {}
