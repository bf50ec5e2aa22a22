package org.latchkey.requests;

/** How a request came about: filed on the form, or opened from the console (P16). */
public enum Origin {
    FORM,
    CONSOLE
}
