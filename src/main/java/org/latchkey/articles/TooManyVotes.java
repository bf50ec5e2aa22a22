package org.latchkey.articles;

/** More votes came from this network today than people there can have given. */
public final class TooManyVotes extends IllegalStateException {

    TooManyVotes() {
        super("No more votes from this network today");
    }
}
