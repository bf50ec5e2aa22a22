package org.latchkey.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;

/** The companies and people of the demo, as scripts read them. */
record World(List<AccountEntry> accounts, List<PersonEntry> people) {

    record AccountEntry(
            String number,
            String name,
            AccountSize size,
            @Nullable InvoiceEntry invoice,
            @Nullable CardEntry card) {}

    record InvoiceEntry(String number, BigDecimal total, LocalDate date) {}

    record CardEntry(String lastFour, YearMonth expiry) {}

    record PersonEntry(
            String accountNumber,
            String userName,
            String password,
            String email,
            UserType type,
            @Nullable Role role,
            @Nullable LockCause lock) {}
}
