package org.latchkey.imports.ui;

import java.util.ArrayList;
import java.util.List;
import org.latchkey.imports.ImportDesk;
import org.latchkey.imports.ImportedFile;

/** Which files the page lists: the newest, and as many older ones as were asked for. */
final class ImportsModel {

    private static final int PAGE = 25;

    private final ImportDesk desk;
    private List<ImportedFile> files = List.of();
    private int pages = 1;
    private boolean hasOlder;

    ImportsModel(ImportDesk desk) {
        this.desk = desk;
        look();
    }

    List<ImportedFile> files() {
        return files;
    }

    boolean hasOlder() {
        return hasOlder;
    }

    void showOlder() {
        pages++;
        look();
    }

    /** Reads the list again; whether it has changed. */
    boolean look() {
        var now = new ArrayList<ImportedFile>();
        hasOlder = true;
        for (int page = 0; page < pages && hasOlder; page++) {
            var some = desk.page(now.isEmpty() ? null : now.getLast().id(), PAGE);
            now.addAll(some);
            hasOlder = some.size() == PAGE;
        }
        var changed = !now.equals(files);
        files = now;
        return changed;
    }
}
