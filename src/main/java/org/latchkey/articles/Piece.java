package org.latchkey.articles;

/** A piece of an excerpt. */
public record Piece(String text, boolean hit) {}
