package org.latchkey.settings;

/** In which direction from its default a setting weakens a check (P39). */
public enum Weaker {
    /** A higher value is weaker. */
    HIGHER,
    /** A lower value is weaker; of a switch, off. */
    LOWER,
    /** No value weakens a check. */
    NEVER
}
