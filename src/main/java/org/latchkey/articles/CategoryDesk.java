package org.latchkey.articles;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.InvalidValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff arrange the categories (P53). Everything throws
 * {@link org.springframework.security.access.AccessDeniedException} to anybody else.
 */
@Service
@Transactional
public class CategoryDesk {

    private final WriterCheck writers;
    private final CategoryRows categories;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    CategoryDesk(WriterCheck writers, CategoryRows categories, Changes changes, ApplicationEventPublisher events) {
        this.writers = writers;
        this.categories = categories;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Adds a category at the end of its shelf.
     *
     * @param parent the category it belongs to; null at the top
     */
    public CategoryId add(CategoryName name, @Nullable CategoryId parent) {
        writers.pass();
        changes.next();
        Optional.ofNullable(parent).ifPresent(above -> find(categories.all(), above));
        var category = categories.add(name, parent);
        events.publishEvent(new CategoryChanged(category, null, describe(name, parent)));
        return category;
    }

    /**
     * Renames a category or moves it to another shelf.
     *
     * @throws InvalidValue when it would stand on itself, however far down
     * @throws NoSuchElementException when one of the two does not exist
     */
    public void change(CategoryId category, CategoryName name, @Nullable CategoryId parent) {
        writers.pass();
        changes.next();
        var all = categories.all();
        var before = find(all, category);
        for (var above = parent; above != null; above = find(all, above).parent()) {
            if (above.equals(category)) {
                throw new InvalidValue("invalid.category.cycle");
            }
        }
        categories.change(category, name, parent);
        events.publishEvent(
                new CategoryChanged(category, describe(before.name(), before.parent()), describe(name, parent)));
    }

    /**
     * Removes a category.
     *
     * @throws InvalidValue when articles or other categories stand on it
     */
    public void remove(CategoryId category) {
        writers.pass();
        changes.next();
        var before = find(categories.all(), category);
        if (!categories.isEmpty(category)) {
            throw new InvalidValue("invalid.category.full");
        }
        categories.remove(category);
        events.publishEvent(new CategoryChanged(category, describe(before.name(), before.parent()), null));
    }

    private static Category find(List<Category> all, CategoryId id) {
        return all.stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String describe(CategoryName name, @Nullable CategoryId parent) {
        return name.english() + (parent == null ? "" : " in category " + parent.value());
    }
}
