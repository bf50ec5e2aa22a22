package org.latchkey.articles;

/** An article that may answer what somebody is about to ask (P52). */
public record Suggestion(Slug slug, String title) {}
