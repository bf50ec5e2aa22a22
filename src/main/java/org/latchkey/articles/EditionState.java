package org.latchkey.articles;

/** How far one language of an article is. */
public enum EditionState {
    /** Nobody has written it yet. */
    MISSING,
    /** Written, and shown to nobody. */
    DRAFT,
    /** Readers see the newest version. */
    PUBLISHED,
    /** Readers see an older version than the newest. */
    CHANGED
}
