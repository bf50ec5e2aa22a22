package org.latchkey.requests;

/** A key came again with another filing; nothing was filed. */
public final class KeyReused extends RuntimeException {

    KeyReused() {
        super("The key stands for another filing");
    }
}
