package org.latchkey.access;

import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.UserName;

/**
 * Somebody says they forgot a password. Whether such a user exists is found out when the letter is sent, so that asking
 * costs the same for everybody (P33).
 */
public record PasswordForgotten(AccountNumber accountNumber, UserName userName) {}
