package org.latchkey.articles.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.articles.Category;
import org.latchkey.articles.CategoryId;

/** The categories as a tree. */
final class Shelves {

    private final List<Category> all;

    Shelves(List<Category> all) {
        this.all = all;
    }

    List<Category> all() {
        return all;
    }

    Optional<Category> find(@Nullable CategoryId id) {
        return all.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** The categories on this one, or at the top. */
    List<Category> on(@Nullable CategoryId parent) {
        return all.stream()
                .filter(category -> Objects.equals(category.parent(), parent))
                .toList();
    }

    /** The way from the top to this category, itself included. */
    List<Category> wayTo(@Nullable CategoryId id) {
        var way = new ArrayList<Category>();
        for (var here = find(id); here.isPresent(); here = find(here.get().parent())) {
            way.addFirst(here.get());
        }
        return way;
    }
}
