package org.latchkey.directory;

import java.time.LocalDate;

/** An account manager stands in for another on every team of theirs, first and last day included; one step deep (P61). */
public record Substitution(long id, User manager, User substitute, LocalDate firstDay, LocalDate lastDay) {}
