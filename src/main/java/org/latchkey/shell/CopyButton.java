package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;

/** Puts a text into the clipboard of whoever reads the page. */
public final class CopyButton extends Button {

    /** @param label what is copied, for example “Copy the number” */
    public CopyButton(String label, String text) {
        super(label, Glyph.COPY.draw());
        addClassName("copy");
        Clipboard.onClick(this)
                .writeText(
                        text,
                        copied -> Notice.success(getTranslation("shell.copied")),
                        failed -> Notice.error(getTranslation("shell.copy.failed")));
    }
}
