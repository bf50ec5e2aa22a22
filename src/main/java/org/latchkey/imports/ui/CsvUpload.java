package org.latchkey.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.latchkey.imports.ImportDesk;
import org.latchkey.shell.Notice;

/** Takes CSV files from the browser, so many and so large at most, and brings them to the desk. */
final class CsvUpload extends Upload {

    private static final int MOST_FILES = 20;

    private final transient ImportDesk desk;
    private final SerializableRunnable next;

    /** @param next what happens once a file has arrived */
    CsvUpload(ImportDesk desk, SerializableRunnable next) {
        this.desk = desk;
        this.next = next;
        setUploadHandler(this::receive);
        setMaxFiles(MOST_FILES);
        setMaxFileSize(ImportDesk.MOST_BYTES);
        setAcceptedFileExtensions(".csv");
        setI18n(words());
        setUploadButton(new Button(getTranslation("imports.upload")));
        addFileRejectedListener(rejected -> Notice.error(rejected.getErrorMessage()));
        addAllFinishedListener(finished -> clearFileList());
    }

    /** What the browser says of the size is not believed. */
    private void receive(UploadEvent arriving) throws IOException {
        try (var content = arriving.getInputStream()) {
            desk.receive(arriving.getFileName(), content.readNBytes(ImportDesk.MOST_BYTES + 1));
        }
        arriving.getUI().access(next::run);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setMany(getTranslation("imports.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("imports.upload.many"))
                        .setFileIsTooBig(getTranslation("imports.upload.large"))
                        .setIncorrectFileType(getTranslation("imports.upload.type")));
    }
}
