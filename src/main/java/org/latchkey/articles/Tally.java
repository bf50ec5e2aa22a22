package org.latchkey.articles;

/**
 * What the votes of an article come to.
 *
 * @param spared how often it was suggested to somebody about to file a request, who then needed none (P52)
 */
public record Tally(long helpful, long unhelpful, long rated, long stars, long spared) {

    /** The average of the stars given, from 1 to 5; 0 when there are none. */
    public double average() {
        return rated == 0 ? 0 : (double) stars / rated;
    }

    static Tally of(Vote vote) {
        var helpful = vote.helpful();
        var stars = vote.stars();
        return new Tally(
                Boolean.TRUE.equals(helpful) ? 1 : 0,
                Boolean.FALSE.equals(helpful) ? 1 : 0,
                stars == null ? 0 : 1,
                stars == null ? 0 : stars,
                0);
    }

    Tally minus(Tally other) {
        return new Tally(
                helpful - other.helpful,
                unhelpful - other.unhelpful,
                rated - other.rated,
                stars - other.stars,
                spared - other.spared);
    }
}
