package org.latchkey.articles;

import org.latchkey.kernel.CardNumbers;
import org.latchkey.kernel.InvalidValue;

/**
 * What a writer typed for one language of an article.
 *
 * @param summary one or two sentences, which lists and search engines show
 * @param synonyms words people search for that the text does not use
 * @param body the article, in Markdown
 */
public record ArticleText(String title, String summary, String synonyms, String body) {

    /** The most characters a title has. */
    public static final int LONGEST_TITLE = 120;

    /** The most characters a summary has. */
    public static final int LONGEST_SUMMARY = 300;

    /** The most characters the synonyms have together. */
    public static final int LONGEST_SYNONYMS = 500;

    /** The most characters a body has. */
    public static final int LONGEST_BODY = 40_000;

    /** @throws InvalidValue when something but the synonyms is empty, is too long or holds control characters */
    public ArticleText {
        title = title(title);
        summary = summary(summary);
        synonyms = synonyms(synonyms);
        body = body(body);
    }

    /** @throws InvalidValue when it cannot be a title */
    public static String title(String typed) {
        return Typed.line(typed, LONGEST_TITLE);
    }

    /** @throws InvalidValue when it cannot be a summary */
    public static String summary(String typed) {
        return Typed.line(typed, LONGEST_SUMMARY);
    }

    /** @throws InvalidValue when they cannot be synonyms */
    public static String synonyms(String typed) {
        return Typed.optionalLine(typed, LONGEST_SYNONYMS);
    }

    /** @throws InvalidValue when it cannot be the body */
    public static String body(String typed) {
        return CardNumbers.scrub(Typed.text(typed, LONGEST_BODY));
    }
}
