package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.latchkey.articles.Images;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.Notice;

/** Takes a picture and hands on the Markdown that shows it; never reads more than a picture may have. */
final class ImageUpload extends Upload {

    private final Images images;
    private final SerializableConsumer<String> use;

    ImageUpload(Images images, SerializableConsumer<String> use) {
        this.images = images;
        this.use = use;
        setId("picture");
        setUploadHandler(this::take);
        setAcceptedFileTypes("image/png", "image/jpeg", "image/gif");
        setMaxFileSize(Images.MOST_BYTES);
        setDropAllowed(false);
        setUploadButton(new Button(getTranslation("articles.picture")));
        addFileRejectedListener(
                rejected -> Notice.error(getTranslation("invalid.image.heavy", Images.MOST_BYTES / 1000)));
    }

    private void take(UploadEvent arriving) throws IOException {
        var content = arriving.getInputStream().readNBytes(Images.MOST_BYTES + 1);
        arriving.getUI().access(() -> keep(content));
    }

    private void keep(byte[] content) {
        try {
            use.accept("\n\n![](" + images.add(content).path() + ")\n");
        } catch (InvalidValue wrong) {
            Notice.error(getTranslation(wrong.key(), wrong.arguments()));
        }
        clearFileList();
    }
}
