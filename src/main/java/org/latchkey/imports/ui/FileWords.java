package org.latchkey.imports.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.latchkey.imports.Fault;
import org.latchkey.imports.ImportedFile;

/** How pages put into words what a file is, says and lacks. */
record FileWords(Component page) {

    String kind(ImportedFile file) {
        var kind = file.kind();
        return page.getTranslation("imports.kind." + (kind == null ? "none" : kind.name()));
    }

    String uploader(ImportedFile file) {
        return Objects.requireNonNullElseGet(file.uploaderName(), () -> page.getTranslation("imports.by.server"));
    }

    String says(ImportedFile file) {
        var key = "imports.says." + file.state();
        return switch (file.state()) {
            case IMPORTING -> page.getTranslation(key, file.linesDone(), file.lines());
            case READY, DONE -> page.getTranslation(key, file.linesNew(), file.linesKnown());
            default -> page.getTranslation(key);
        };
    }

    String reason(Fault fault) {
        return page.getTranslation(fault.reason(), Objects.requireNonNullElse(fault.detail(), ""));
    }
}
