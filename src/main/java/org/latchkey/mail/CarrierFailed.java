package org.latchkey.mail;

/** A letter was not taken; it stays owed. */
final class CarrierFailed extends RuntimeException {

    CarrierFailed(Throwable cause) {
        super(cause);
    }
}
