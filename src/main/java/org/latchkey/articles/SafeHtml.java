package org.latchkey.articles;

/** HTML that holds nothing but what an article may hold: proof that it went through {@link Markdown}. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** The markup, to be put into a page as it is. */
    public String markup() {
        return html;
    }

    @Override
    public String toString() {
        return html;
    }
}
