package org.latchkey.casework;

/** A request that came through the address on file is somebody's, and can be declined but not put aside as spam. */
public final class ProvenRequest extends RuntimeException {

    ProvenRequest() {
        super("The request came through the address on file");
    }
}
