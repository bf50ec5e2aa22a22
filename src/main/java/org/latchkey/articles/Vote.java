package org.latchkey.articles;

import org.jspecify.annotations.Nullable;

/**
 * What one browser thinks of an article (P50).
 *
 * @param helpful null while not said
 * @param stars one to five, null while not given
 */
public record Vote(@Nullable Boolean helpful, @Nullable Integer stars) {

    static final int MOST_STARS = 5;

    /** Nothing said yet. */
    public static final Vote NONE = new Vote(null, null);

    /** @throws IllegalArgumentException when stars are fewer than one or more than five */
    public Vote {
        if (stars != null && (stars < 1 || stars > MOST_STARS)) {
            throw new IllegalArgumentException("One to five stars");
        }
    }

    Vote withHelpful(boolean answer) {
        return new Vote(answer, stars);
    }

    Vote withStars(int given) {
        return new Vote(helpful, given);
    }
}
