package org.latchkey.articles;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.latchkey.kernel.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the articles Latchkey comes with onto empty shelves (P51); from then on they belong to the operator's writers. */
@Component
class FirstArticles implements ApplicationRunner {

    private static final String HEAD_ENDS = "\n---\n";

    private final Changes changes;
    private final CategoryRows categories;
    private final ArticleRows articles;
    private final RevisionRows revisions;
    private final Publishing publishing;

    FirstArticles(
            Changes changes,
            CategoryRows categories,
            ArticleRows articles,
            RevisionRows revisions,
            Publishing publishing) {
        this.changes = changes;
        this.categories = categories;
        this.articles = articles;
        this.revisions = revisions;
        this.publishing = publishing;
    }

    /** Of several nodes that start at once, one finds the shelves empty. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        changes.next();
        if (articles.page(null, 1).isEmpty() && categories.all().isEmpty()) {
            fill();
        }
    }

    private void fill() {
        var signingIn = categories.add(new CategoryName("Signing in", "Anmelden"), null);
        var checking = categories.add(new CategoryName("How we check", "Wie wir prüfen"), null);
        var administrators = categories.add(new CategoryName("For administrators", "Für Administratoren"), null);
        var cannotSignIn = put("cannot-sign-in", signingIn);
        var notMe = put("this-wasnt-me", signingIn);
        var validation = put("what-counts-as-validation", checking);
        var unlocking = put("how-users-are-unlocked", administrators);
        var approving = put("approve-safely", administrators);
        articles.relate(cannotSignIn, List.of(validation, unlocking));
        articles.relate(notMe, List.of(validation, cannotSignIn));
        articles.relate(validation, List.of(cannotSignIn, notMe));
        articles.relate(unlocking, List.of(approving, cannotSignIn));
        articles.relate(approving, List.of(unlocking, validation));
    }

    private ArticleId put(String slug, CategoryId category) {
        var article = articles.add(new Slug(slug), category).orElseThrow();
        for (var language : Language.values()) {
            revisions.add(article, language, read(slug, language), null);
            publishing.publish(
                    article, language, revisions.newest(article, language).orElseThrow());
        }
        return article;
    }

    private static ArticleText read(String slug, Language language) {
        var file = new ClassPathResource("articles/" + language.tag() + "/" + slug + ".md");
        try {
            var content = file.getContentAsString(StandardCharsets.UTF_8);
            var headEnd = content.indexOf(HEAD_ENDS);
            var head = new Properties();
            head.load(new StringReader(content.substring(0, headEnd)));
            return new ArticleText(
                    head.getProperty("title"),
                    head.getProperty("summary"),
                    head.getProperty("synonyms"),
                    content.substring(headEnd + HEAD_ENDS.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
