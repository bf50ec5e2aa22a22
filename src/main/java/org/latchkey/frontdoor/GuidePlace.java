package org.latchkey.frontdoor;

/** Somewhere in the guide: at a question, or at the help its answers led to (P40). */
public sealed interface GuidePlace permits GuideQuestion, GuideLeaf {

    /** What it is called in the message bundles. */
    String key();
}
