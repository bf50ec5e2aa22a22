package org.latchkey.mail;

/** What became of a letter: owed until it left, blocked after a day of failures, dropped when it lost its point. */
public enum LetterState {
    OWED,
    SENT,
    BLOCKED,
    DROPPED
}
