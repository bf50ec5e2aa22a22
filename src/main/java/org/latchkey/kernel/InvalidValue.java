package org.latchkey.kernel;

/**
 * What somebody typed is not a value of the kind asked for. The key names the sentence of the message bundles that
 * tells the person; the value itself is not carried, so that it can reach no log.
 */
public final class InvalidValue extends IllegalArgumentException {

    private final String key;
    private final transient Object[] arguments;

    public InvalidValue(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key in the message bundles, for example {@code invalid.accountNumber.checkDigit}. */
    public String key() {
        return key;
    }

    /** What the sentence is filled with, never something typed. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
