package org.latchkey.articles;

/**
 * A picture of an article.
 *
 * @param name the hash of what it shows, with an ending that tells its kind, so that a name always means the same picture
 */
public record Image(String name, byte[] content) {

    static final String PATH = "/article-images/";
    static final String NAME = "[0-9a-f]{64}\\.(?:png|jpg|gif)";

    /** Where browsers find it. */
    public String path() {
        return PATH + name;
    }

    /** What browsers are told it is. */
    public String mediaType() {
        return ImageKind.ofName(name).mediaType();
    }
}
