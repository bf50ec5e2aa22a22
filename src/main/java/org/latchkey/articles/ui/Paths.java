package org.latchkey.articles.ui;

import org.latchkey.articles.CategoryId;
import org.latchkey.articles.Slug;

/** The addresses of the articles' pages. */
final class Paths {

    static final String ARTICLES = "articles";
    static final String CATEGORY = "category";
    static final String QUESTION = "q";
    static final String LANGUAGE = "lang";

    private Paths() {}

    static String of(Slug article) {
        return ARTICLES + "/" + article;
    }

    static String of(CategoryId category) {
        return ARTICLES + "?" + CATEGORY + "=" + category.value();
    }
}
