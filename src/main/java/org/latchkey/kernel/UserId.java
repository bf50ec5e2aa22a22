package org.latchkey.kernel;

/** Identifies a user of the directory. */
public record UserId(long value) implements Comparable<UserId> {

    @Override
    public int compareTo(UserId other) {
        return Long.compare(value, other.value);
    }
}
