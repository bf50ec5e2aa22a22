package org.latchkey.articles;

import java.util.List;

/** An article that was found, with the words that were looked for marked in its title and in an excerpt. */
public record Hit(ArticleLine line, List<Piece> title, List<Piece> excerpt) {}
