package org.latchkey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.latchkey.kernel.CardNumbers;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.PhoneNumber;

/** One line of a file: reads its cells as values and notes what is wrong with each, so that all of it is told at once. */
final class Cells {

    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@].*|[\\t\\r].*", Pattern.DOTALL);
    /** Columns of digits, some of which look like the number of a card by chance. */
    private static final Set<String> NUMBERS = Set.of("account_number", "user_name", "phone");

    private final int line;
    private final List<String> columns;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    Cells(int line, List<String> columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        if (cells.size() != columns.size()) {
            var reason = cells.size() < columns.size() ? "imports.fault.cells.few" : "imports.fault.cells.many";
            faults.add(Fault.ofLine(line, reason));
        }
    }

    int line() {
        return line;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The value of a cell; it may be asked for only in a line without a fault. */
    <T> Supplier<T> value(String column, Function<String, T> reading) {
        try {
            if (cells.size() == columns.size()) {
                var value = reading.apply(cell(column));
                return () -> value;
            }
        } catch (InvalidValue invalid) {
            var detail = invalid.arguments().length == 0 ? null : String.valueOf(invalid.arguments()[0]);
            faults.add(new Fault(line, column, invalid.key(), detail));
        }
        return () -> {
            throw new IllegalStateException("Line %d has no %s".formatted(line, column));
        };
    }

    /** The telephone number of a cell that may be empty; it is the one kind of value that may begin with a plus. */
    Supplier<Optional<PhoneNumber>> phone() {
        return value("phone", typed -> typed.isBlank() ? Optional.empty() : Optional.of(new PhoneNumber(typed)));
    }

    /** What the line says, unless something is wrong with it. */
    <L> Optional<L> ifSound(Supplier<L> said) {
        return faults.isEmpty() ? Optional.of(said.get()) : Optional.empty();
    }

    private String cell(String column) {
        var cell = cells.get(columns.indexOf(column));
        if (FORMULA.matcher(cell).matches() && !isPhone(column, cell)) {
            throw new InvalidValue("imports.fault.formula");
        }
        if (!NUMBERS.contains(column) && CardNumbers.occurIn(cell)) {
            throw new InvalidValue("imports.fault.cardNumber");
        }
        if (cell.chars().filter(character -> character == '"').count() % 2 == 1) {
            throw new InvalidValue("imports.fault.quote");
        }
        return cell;
    }

    private static boolean isPhone(String column, String cell) {
        return column.equals("phone") && cell.strip().matches("\\+[0-9 ()/.\\-]+");
    }
}
