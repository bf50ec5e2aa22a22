package org.latchkey.articles;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff write articles (P53): drafts, versions, publishing. Everything throws
 * {@link org.springframework.security.access.AccessDeniedException} to anybody else, and
 * {@link NoSuchElementException} for an article that does not exist.
 */
@Service
@Transactional
public class ArticleDesk {

    private static final int MOST_RELATED = 6;

    private final WriterCheck writers;
    private final ArticleRows articles;
    private final RevisionRows revisions;
    private final Publishing publishing;
    private final ApplicationEventPublisher events;

    ArticleDesk(
            WriterCheck writers,
            ArticleRows articles,
            RevisionRows revisions,
            Publishing publishing,
            ApplicationEventPublisher events) {
        this.writers = writers;
        this.articles = articles;
        this.revisions = revisions;
        this.publishing = publishing;
        this.events = events;
    }

    /**
     * Articles by slug.
     *
     * @param after only those behind this slug; from the first when null
     */
    @Transactional(readOnly = true)
    public List<DeskLine> page(@Nullable Slug after, int limit) {
        writers.pass();
        return articles.page(after, limit);
    }

    /** The article itself, without its texts. */
    @Transactional(readOnly = true)
    public ArticleFile open(ArticleId article) {
        writers.pass();
        return articles.open(article);
    }

    /** The newest version in this language, published or not; empty while nothing is written. */
    @Transactional(readOnly = true)
    public Optional<Revision> newest(ArticleId article, Language language) {
        writers.pass();
        return revisions.newest(article, language);
    }

    /** How far the article is in this language. */
    @Transactional(readOnly = true)
    public EditionState state(ArticleId article, Language language) {
        writers.pass();
        return articles.state(article, language);
    }

    /** The versions in this language, newest first. */
    @Transactional(readOnly = true)
    public List<Revision> history(ArticleId article, Language language) {
        writers.pass();
        return revisions.history(article, language);
    }

    /** How this Markdown will look. */
    public SafeHtml preview(String markdown) {
        writers.pass();
        return Markdown.html(ArticleText.body(markdown));
    }

    /**
     * Begins an article, without a text yet.
     *
     * @throws InvalidValue when the slug is taken
     */
    public ArticleId begin(Slug slug, CategoryId category) {
        writers.pass();
        var article = articles.add(slug, category).orElseThrow(() -> new InvalidValue("invalid.slug.taken"));
        events.publishEvent(new ArticlePlaced(slug, null, "category " + category.value()));
        return article;
    }

    /**
     * Puts an article where it belongs. The slug of one that was ever published stays as it is.
     *
     * @param related the articles to stand beside it, in this order
     * @throws InvalidValue when the slug is taken or fixed, or a related article does not exist or is the article itself
     */
    public void place(ArticleId article, Slug slug, CategoryId category, List<Slug> related) {
        writers.pass();
        var before = articles.open(article);
        if (!before.slug().equals(slug)) {
            rename(before, slug);
        }
        publishing.move(article, category);
        articles.relate(article, relatives(article, related));
        events.publishEvent(
                new ArticlePlaced(slug, describe(before.slug(), before.category()), describe(slug, category)));
    }

    private void rename(ArticleFile article, Slug slug) {
        if (article.slugIsFixed()) {
            throw new InvalidValue("invalid.slug.fixed");
        }
        if (!articles.rename(article.id(), slug)) {
            throw new InvalidValue("invalid.slug.taken");
        }
    }

    private List<ArticleId> relatives(ArticleId article, List<Slug> related) {
        if (related.size() > MOST_RELATED) {
            throw new InvalidValue("invalid.related.many", MOST_RELATED);
        }
        return related.stream()
                .distinct()
                .map(slug -> articles.find(slug)
                        .filter(found -> !found.equals(article))
                        .orElseThrow(() -> new InvalidValue("invalid.related")))
                .toList();
    }

    /**
     * Saves a version; readers go on seeing the one that is published.
     *
     * @param basedOn the version that was changed, 0 when there was none
     * @throws WrittenMeanwhile when somebody saved a newer one since
     */
    public void save(ArticleId article, Language language, long basedOn, ArticleText text) {
        var author = writers.pass();
        articles.hold(article);
        var newest = revisions.newest(article, language);
        if (newest.map(Revision::id).orElse(0L) != basedOn) {
            throw new WrittenMeanwhile(newest.map(Revision::author).orElse(""));
        }
        if (newest.map(Revision::text).filter(text::equals).isEmpty()) {
            revisions.add(article, language, text, author);
            events.publishEvent(new ArticleSaved(articles.open(article).slug(), language, text.title()));
        }
    }

    /**
     * Shows the newest version of this language to readers, from now on.
     *
     * @throws NoSuchElementException when none is written
     */
    public void publish(ArticleId article, Language language) {
        writers.pass();
        articles.hold(article);
        var newest = revisions.newest(article, language).orElseThrow();
        publishing.publish(article, language, newest);
        events.publishEvent(new ArticlePublished(articles.open(article).slug(), language, newest.id()));
    }

    /** Takes this language of an article away from readers; its versions stay. */
    public void withdraw(ArticleId article, Language language) {
        writers.pass();
        articles.hold(article);
        if (publishing.withdraw(article, language)) {
            events.publishEvent(new ArticleWithdrawn(articles.open(article).slug(), language));
        }
    }

    private static String describe(Slug slug, CategoryId category) {
        return slug + " in category " + category.value();
    }
}
