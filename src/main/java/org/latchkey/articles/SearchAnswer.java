package org.latchkey.articles;

import java.util.List;

/** What a search comes to. */
public sealed interface SearchAnswer {

    /** Articles were found, the best first. */
    record Hits(List<Hit> hits) implements SearchAnswer {}

    /** No article holds these words, nor any like them. */
    record NoHits() implements SearchAnswer {}

    /** Nothing was asked. */
    record NothingAsked() implements SearchAnswer {}

    /** More was asked than a search takes. */
    record TooLong(int longest) implements SearchAnswer {}
}
