package org.latchkey.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shelves; there are few of them, so they are always read together. */
@Repository
class CategoryRows {

    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them as a walk through the tree, each right behind what comes before it on its shelf. */
    List<Category> all() {
        var children = new HashMap<@Nullable CategoryId, List<Category>>();
        jdbc.sql("select id, parent_id, name_en, name_de from article_category order by position, id")
                .query((row, nr) -> category(row))
                .list()
                .forEach(category -> children.computeIfAbsent(category.parent(), top -> new ArrayList<>())
                        .add(category));
        var walk = new ArrayList<Category>();
        visit(null, children, walk);
        return walk;
    }

    private static void visit(
            @Nullable CategoryId parent, Map<@Nullable CategoryId, List<Category>> children, List<Category> walk) {
        for (var child : children.getOrDefault(parent, List.of())) {
            walk.add(child);
            visit(child.id(), children, walk);
        }
    }

    CategoryId add(CategoryName name, @Nullable CategoryId parent) {
        jdbc.sql("""
                        insert into article_category (parent_id, name_en, name_de, position)
                        select :parent, :english, :german, 1 + coalesce(max(position), 0) from article_category
                        """)
                .param("parent", valueOf(parent))
                .param("english", name.english())
                .param("german", name.german())
                .update();
        return jdbc.sql("select max(id) from article_category")
                .query((row, nr) -> new CategoryId(row.getLong(1)))
                .single();
    }

    void change(CategoryId category, CategoryName name, @Nullable CategoryId parent) {
        jdbc.sql("update article_category set name_en = ?, name_de = ?, parent_id = ? where id = ?")
                .params(name.english(), name.german())
                .param(valueOf(parent))
                .param(category.value())
                .update();
    }

    boolean isEmpty(CategoryId category) {
        return jdbc.sql("select 1 from article_category where parent_id = ?")
                        .param(category.value())
                        .query()
                        .listOfRows()
                        .isEmpty()
                && jdbc.sql("select 1 from article where category_id = ? limit 1")
                        .param(category.value())
                        .query()
                        .listOfRows()
                        .isEmpty();
    }

    void remove(CategoryId category) {
        jdbc.sql("delete from article_category where id = ?")
                .param(category.value())
                .update();
    }

    private static @Nullable Long valueOf(@Nullable CategoryId id) {
        return id == null ? null : id.value();
    }

    private static Category category(ResultSet row) throws SQLException {
        var parent = row.getLong("parent_id");
        return new Category(
                new CategoryId(row.getLong("id")),
                parent == 0 ? null : new CategoryId(parent),
                new CategoryName(row.getString("name_en"), row.getString("name_de")));
    }
}
