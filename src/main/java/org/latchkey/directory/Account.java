package org.latchkey.directory;

import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;

/**
 * A customer company, or the operator itself.
 *
 * @param operator whether it is the operator's own account, where staff sign in
 */
public record Account(AccountId id, AccountNumber number, String name, AccountSize size, boolean operator) {}
