package org.latchkey.imports;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file is about, told by the columns its first line names; a kind needs only what kinds before it brought. */
public enum FileKind {
    ACCOUNTS(List.of("account_number", "name", "size"), "2183-0549,Harbour Tools,MEDIUM"),
    CONTACTS(
            List.of("account_number", "name", "email", "phone"),
            "2183-0549,Grace Hopper,grace@harbour.example,+49 40 5550100"),
    USERS(
            List.of("account_number", "user_name", "display_name", "email", "phone", "type"),
            "2183-0549,ada,Ada Lovelace,ada@harbour.example,,ADMIN"),
    TEAMS(List.of("account_number", "account_manager"), "2183-0549,mona"),
    INVOICES(
            List.of("account_number", "invoice_number", "total", "currency", "date"),
            "2183-0549,HT-2026-3054,4280.54,EUR,2026-11-02"),
    CARDS(List.of("account_number", "token", "last_four", "expiry"), "2183-0549,tok_7f3a,3054,2028-07");

    private final List<String> columns;
    private final String example;

    FileKind(List<String> columns, String example) {
        this.columns = columns;
        this.example = example;
    }

    /** The columns, all of which the first line names, in any order. */
    public List<String> columns() {
        return columns;
    }

    /** A file of this kind with one line, to begin with. */
    public String template() {
        return String.join(",", columns) + "\r\n" + example + "\r\n";
    }

    /** The kind that has the most of these columns; empty when none has more than two of them. */
    static Optional<FileKind> nearestTo(Collection<String> named) {
        var found = Set.copyOf(named);
        return List.of(values()).stream()
                .filter(kind -> kind.shared(found) >= Math.min(3, kind.columns.size()))
                .max(Comparator.comparingLong(kind -> 2 * kind.shared(found) - kind.columns.size()));
    }

    private long shared(Set<String> named) {
        return columns.stream().filter(named::contains).count();
    }
}
