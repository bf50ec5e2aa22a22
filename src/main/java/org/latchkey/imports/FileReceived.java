package org.latchkey.imports;

import org.latchkey.kernel.Auditable;

/** A file was brought to be imported. */
record FileReceived(ImportedFile file) implements Auditable {

    @Override
    public String subject() {
        return "import " + file.id();
    }

    @Override
    public String after() {
        return "%s, %s, SHA-256 %s%s"
                .formatted(file.name(), file.kind(), file.digest(), file.uploader() == null ? ", on the server" : "");
    }
}
