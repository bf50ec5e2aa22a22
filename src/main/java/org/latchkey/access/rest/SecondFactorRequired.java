package org.latchkey.access.rest;

/** The password was right; the second factor is missing or wrong (P37). */
final class SecondFactorRequired extends RuntimeException {}
