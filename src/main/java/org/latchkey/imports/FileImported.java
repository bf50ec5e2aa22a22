package org.latchkey.imports;

import org.latchkey.kernel.Auditable;

/** All of a file was imported, in the commit of what it brought. */
record FileImported(ImportedFile file, Plan plan) implements Auditable {

    @Override
    public String subject() {
        return "import " + file.id();
    }

    @Override
    public String after() {
        return "%s, %s, SHA-256 %s: %d lines, %d of them on file before%s"
                .formatted(
                        file.name(),
                        file.kind(),
                        file.digest(),
                        plan.lines(),
                        plan.known(),
                        plan.takesTwo() ? ", by two sysadmins" : "");
    }
}
