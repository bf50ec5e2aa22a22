package org.latchkey.imports;

import org.latchkey.kernel.Auditable;

/** Somebody had a file imported, or discarded it. */
record FileDecided(ImportedFile file, ImportState next) implements Auditable {

    @Override
    public String subject() {
        return "import " + file.id();
    }

    @Override
    public String before() {
        return file.state().name();
    }

    @Override
    public String after() {
        return next.name();
    }
}
