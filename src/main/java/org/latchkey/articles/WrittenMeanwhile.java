package org.latchkey.articles;

/** Somebody saved a newer version than the one that was being changed, so that saving would have lost their work. */
public final class WrittenMeanwhile extends IllegalStateException {

    private final String author;

    WrittenMeanwhile(String author) {
        super("A newer version was saved meanwhile");
        this.author = author;
    }

    /** Who saved it. */
    public String author() {
        return author;
    }
}
