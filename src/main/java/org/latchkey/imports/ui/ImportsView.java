package org.latchkey.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.imports.ImportDesk;

/** Where sysadmins bring files, and see what became of those brought before (P66). */
@Route("config/system/import")
@Menu(title = "imports.title", order = 75)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://imports.css")
final class ImportsView extends Div implements HasDynamicTitle {

    private final transient ImportsModel model;
    private final Div list = new Div();

    ImportsView(ImportDesk desk) {
        model = new ImportsModel(desk);
        addClassName("imports");
        var intro = new Paragraph(getTranslation("imports.intro"));
        intro.addClassName("quiet");
        add(
                new H1(getPageTitle()),
                intro,
                new CsvUpload(desk, this::look),
                new ColumnGuide(),
                new H2(getTranslation("imports.list")),
                list);
        show();
        Looking.keep(this, this::look);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title");
    }

    private void look() {
        if (model.look()) {
            show();
        }
    }

    private void show() {
        list.removeAll();
        if (model.files().isEmpty()) {
            list.add(new Paragraph(getTranslation("imports.list.empty")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("files");
        model.files().stream().map(FileLine::new).forEach(lines::add);
        list.add(lines);
        if (model.hasOlder()) {
            var older = new Button(getTranslation("imports.older"), clicked -> showOlder());
            older.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(older);
        }
    }

    private void showOlder() {
        model.showOlder();
        show();
    }
}
