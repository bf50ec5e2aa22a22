package org.latchkey.access;

/**
 * What a validation rests on.
 *
 * @param record the billing record that was compared, or an empty text
 * @param statement what the validator stated, or an empty text
 */
record Ground(ValidationKind kind, String record, String statement) {}
