package org.latchkey.upkeep.ui;

import java.util.Optional;
import org.latchkey.kernel.PhoneNumber;

/** Reads what may be left empty. */
final class Optionally {

    private Optionally() {}

    static Optional<PhoneNumber> phone(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(new PhoneNumber(typed));
    }
}
