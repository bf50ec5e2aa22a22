package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/** The keys of a page and what they do. */
final class KeySheet extends Dialog {

    KeySheet(Collection<Shortcut> shortcuts) {
        setHeaderTitle(getTranslation("desk.keys"));
        var list = new DescriptionList();
        list.addClassName("key-sheet");
        shortcuts.forEach(shortcut -> {
            var key = new Span(shortcut.key());
            key.addClassName("key");
            list.add(
                    new DescriptionList.Term(key),
                    new DescriptionList.Description(Wording.of(Sentence.word("key", shortcut))));
        });
        add(list);
        var close = new Button(getTranslation("desk.keys.close"), clicked -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
