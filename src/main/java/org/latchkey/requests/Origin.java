package org.latchkey.requests;

/**
 * How a request came about: filed on the form, opened from the console (P16), or opened because somebody said that
 * something was not them (P17).
 */
public enum Origin {
    FORM,
    CONSOLE,
    SECURITY
}
