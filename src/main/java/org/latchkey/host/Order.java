package org.latchkey.host;

import java.util.List;

/**
 * What was asked from the server itself, with copies of the files that came with it.
 *
 * @param arguments what stood after the word, as typed
 */
public record Order(List<String> arguments, List<OrderedFile> files) {

    /**
     * A copy of a file that came with an order.
     *
     * @param name what it was called, without its folder
     */
    public record OrderedFile(String name, byte[] content) {}
}
