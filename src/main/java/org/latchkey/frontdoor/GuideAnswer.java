package org.latchkey.frontdoor;

import org.latchkey.shell.Glyph;

/**
 * One of the choices of a question.
 *
 * @param word what it is called in addresses and message bundles
 */
public record GuideAnswer(String word, Glyph glyph, GuidePlace leadsTo) {}
