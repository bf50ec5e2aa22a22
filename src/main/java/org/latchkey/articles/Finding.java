package org.latchkey.articles;

import java.util.List;

/**
 * An article that was found.
 *
 * @param title its title, the words that were looked for marked
 * @param excerpt the passage that holds the most of them
 */
record Finding(ArticleId article, List<Piece> title, List<Piece> excerpt) {}
