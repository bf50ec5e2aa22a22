package org.latchkey.api;

/** A parameter behind the question mark is none that the call knows. */
public final class MalformedParameter extends RuntimeException {

    private final String name;

    public MalformedParameter(String name) {
        super("Malformed parameter " + name);
        this.name = name;
    }

    /** Which one. */
    public String name() {
        return name;
    }
}
