package org.latchkey.imports.ui;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.latchkey.imports.ImportDesk;
import org.latchkey.imports.ImportRefused;
import org.latchkey.imports.ImportState;
import org.latchkey.imports.ImportedFile;
import org.latchkey.imports.NotedFault;

/** What the page of one file shows, and what came of the last click on it. */
final class ImportModel {

    private final ImportDesk desk;
    private final TreeMap<Integer, Long> keys = new TreeMap<>();
    private ImportedFile file;

    /** @throws java.util.NoSuchElementException when there is no such file */
    ImportModel(ImportDesk desk, long id) {
        this.desk = desk;
        this.file = desk.file(id);
    }

    ImportedFile file() {
        return file;
    }

    /** Reads the file again; whether it has changed. */
    boolean look() {
        var before = file;
        file = desk.file(before.id());
        return !file.equals(before);
    }

    boolean isReady() {
        return file.state() == ImportState.READY;
    }

    boolean takesTwo() {
        return isReady() && file.takesTwo();
    }

    boolean takesAnother() {
        return isReady() && desk.takesAnother(file);
    }

    /** Faults from a position on; it remembers the key at which each page began, so that depth costs nothing. */
    List<NotedFault> faults(int offset, int limit) {
        var known = keys.floorEntry(offset);
        var start = known == null ? 0 : known.getKey();
        var faults = desk.faults(file.id(), known == null ? null : known.getValue(), offset - start + limit);
        if (!faults.isEmpty()) {
            keys.put(start + faults.size(), faults.getLast().id());
        }
        return faults.stream().skip(offset - start).toList();
    }

    /** Has the file imported; why not, when it is not. */
    ImportRefused.@Nullable Why carryOut() {
        return why(() -> desk.carryOut(file.id()));
    }

    /** Discards the file; why not, when it is not. */
    ImportRefused.@Nullable Why discard() {
        return why(() -> desk.discard(file.id()));
    }

    private ImportRefused.@Nullable Why why(Runnable act) {
        try {
            act.run();
            return null;
        } catch (ImportRefused refused) {
            return refused.why();
        } finally {
            look();
        }
    }
}
