package org.latchkey.access.rest;

/** Nobody was let in; why, nobody is told (P31). */
final class LoginFailed extends RuntimeException {}
