package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.frontdoor.GuideCounts;
import org.latchkey.frontdoor.LeafCount;

/** Where the guide leads people, and how often they ask all the same (P40). */
@Route("config/articles/guide")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://articles.css")
final class GuideCountsView extends Div implements HasDynamicTitle {

    GuideCountsView(GuideCounts counts) {
        addClassName("writing");
        var back = new Anchor("config/articles/feedback", getTranslation("articles.desk.feedback"));
        back.addClassName("back");
        var grid = new Grid<LeafCount>();
        grid.addColumn(count -> getTranslation(count.leaf().key()))
                .setHeader(getTranslation("frontdoor.counts.leaf"))
                .setFlexGrow(3);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        number(grid, "reached", LeafCount::reached);
        number(grid, "filed", LeafCount::filed);
        grid.setItems(counts.all());
        grid.setAllRowsVisible(true);
        add(back, new H1(getPageTitle()), new Paragraph(getTranslation("frontdoor.counts.text")), grid);
    }

    private void number(Grid<LeafCount> grid, String name, ValueProvider<LeafCount, Long> value) {
        grid.addColumn(value)
                .setKey(name)
                .setHeader(getTranslation("frontdoor.counts." + name))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frontdoor.counts.title");
    }
}
