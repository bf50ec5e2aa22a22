package org.latchkey.articles.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Words that came ({@code ins}) or went ({@code del}). */
final class Changed extends HtmlContainer {

    Changed(String tag, String text) {
        super(tag);
        setText(text);
    }
}
