package org.latchkey.imports.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.latchkey.imports.FileKind;

/** The columns of each kind of file, with a template to begin with. */
final class ColumnGuide extends Details {

    ColumnGuide() {
        setSummaryText(getTranslation("imports.columns"));
        add(new Paragraph(getTranslation("imports.columns.intro")));
        Stream.of(FileKind.values()).map(this::about).forEach(this::add);
        addClassName("columns");
    }

    private Div about(FileKind kind) {
        var name = getTranslation("imports.kind." + kind);
        var template = new Anchor(event -> download(kind, event), getTranslation("imports.template"));
        template.setAriaLabel(getTranslation("imports.template") + ": " + name);
        var head = new Div(new H3(name), template);
        head.addClassName("head");
        var about = new Div(
                head,
                new Code(String.join(",", kind.columns())),
                new Paragraph(getTranslation("imports.kind.about." + kind)));
        about.addClassName("kind");
        return about;
    }

    private static void download(FileKind kind, DownloadEvent event) throws IOException {
        event.setFileName(kind.name().toLowerCase(Locale.ROOT) + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        event.getOutputStream().write(kind.template().getBytes(UTF_8));
    }
}
