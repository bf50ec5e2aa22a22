package org.latchkey.evidence;

/**
 * The evidence, or the code that belongs beside it, was wrong.
 *
 * @param triesLeft how many wrong tries the request, its user and its account have left; for staff only
 */
public record NoMatch(int triesLeft) implements Verdict {

    @Override
    public String word() {
        return "NO_MATCH";
    }
}
