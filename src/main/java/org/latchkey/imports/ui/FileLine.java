package org.latchkey.imports.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.latchkey.imports.ImportedFile;
import org.latchkey.shell.Moment;

/** One file in the list, a link to its page. */
final class FileLine extends ListItem {

    FileLine(ImportedFile file) {
        var words = new FileWords(this);
        var link = new RouterLink(ImportView.class, ImportView.to(file.id()));
        link.add(
                span("name", file.name()),
                new StateBadge(file.state()),
                span("kind", words.kind(file)),
                span("lines", getTranslation("imports.lines", file.lines())),
                span("by", words.uploader(file)),
                new Moment(file.uploadedAt()));
        add(link);
    }

    private static Span span(String kind, String text) {
        var span = new Span(text);
        span.addClassName(kind);
        return span;
    }
}
