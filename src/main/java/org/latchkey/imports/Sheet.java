package org.latchkey.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file as a table: its kind, and its lines one after another, with strict quotes (RFC 4180). */
final class Sheet {

    static final int MOST_LINES = 250_000;

    private static final int FIRST = 1;

    private final String text;
    private final FileKind kind;
    private final List<String> columns;
    private final CSVFormat format;

    /** @throws Unreadable when its first line does not name the columns of a kind */
    Sheet(String text) {
        this.text = text;
        this.format = format(text);
        this.columns = columns(text, format);
        this.kind = FileKind.nearestTo(columns)
                .orElseThrow(() -> new Unreadable(Fault.ofLine(FIRST, "imports.fault.kind")));
    }

    FileKind kind() {
        return kind;
    }

    /** What the first line names wrongly. */
    List<Fault> faultsOfColumns() {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!seen.add(column)) {
                faults.add(ofColumn("imports.fault.column.twice", column));
            } else if (!kind.columns().contains(column)) {
                faults.add(ofColumn("imports.fault.column.unknown", column));
            }
        }
        kind.columns().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.add(new Fault(FIRST, column, "imports.fault.column.missing", null)));
        return faults;
    }

    /** A name that is no column of ours is somebody's text, and told by its place. */
    private Fault ofColumn(String reason, String column) {
        var place = Integer.toString(columns.indexOf(column) + 1);
        return new Fault(FIRST, kind.columns().contains(column) ? column : null, reason, place);
    }

    /**
     * Gives every line but the first and those that are blank.
     *
     * @throws Unreadable where the rest cannot be told apart
     */
    void read(Consumer<Cells> lines) {
        var line = FIRST;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                if (record.getRecordNumber() > MOST_LINES + FIRST) {
                    throw new Unreadable(Fault.ofLine(line, "imports.fault.lines"));
                }
                if (record.getRecordNumber() > FIRST && !isBlank(record)) {
                    lines.accept(new Cells(line, columns, record.toList()));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException quotes) {
            throw new Unreadable(Fault.ofLine(line, "imports.fault.quotes"));
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    private static List<String> columns(String text, CSVFormat format) {
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            return records.hasNext()
                    ? records.next().stream().map(Sheet::columnName).toList()
                    : List.of();
        } catch (IOException | UncheckedIOException quotes) {
            throw new Unreadable(Fault.ofLine(FIRST, "imports.fault.quotes"));
        }
    }

    private static String columnName(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** Spreadsheets write semicolons where the comma is the decimal point. */
    private static CSVFormat format(String text) {
        var first = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(first.contains(";") && !first.contains(",") ? ';' : ',')
                .setTrailingData(false)
                .setLenientEof(false)
                .get();
    }
}
