package org.latchkey.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.NestedExceptionUtils;

/** What was found: figures as they come, and all results once more in the end. */
final class Report {

    private record Result(String id, String what, String found, String aim) {}

    private final StringBuilder kept = new StringBuilder();
    private final boolean aside;
    private final List<Result> results = new ArrayList<>();
    private boolean complete = true;

    /** @param aside whether its lines are kept until it is added to another one */
    Report(boolean aside) {
        this.aside = aside;
    }

    /** Adds what was found beside this. */
    synchronized void add(Report other) {
        System.out.print(other.kept);
        results.addAll(other.results);
        complete &= other.complete;
    }

    void begin(String id, String what) {
        tell("%n%s  %s%n", id, what);
    }

    void line(String format, Object... values) {
        tell("    " + format + "%n", values);
    }

    private void tell(String format, Object... values) {
        var text = String.format(Locale.ROOT, format, values);
        if (aside) {
            kept.append(text);
        } else {
            System.out.print(text);
        }
    }

    void sides(Pairs pairs, String our, String their) {
        line("%-24s %9s %9s %9s %11s %10s", "per operation", "a second", "CPU ms", "db CPU ms", "statements", "kB");
        side(our, pairs.ours());
        side(their, pairs.theirs());
    }

    private void side(String name, List<Window> windows) {
        line(
                "%-24s %9.1f %9.2f %9.2f %11.1f %10.0f",
                name,
                Pairs.median(windows, Window::rate),
                Pairs.median(windows, Window::cpuMillis),
                Pairs.median(windows, Window::databaseMillis),
                Pairs.median(windows, Window::statements),
                Pairs.median(windows, Window::kilobytes));
    }

    void result(String id, String what, Object found, String aim) {
        results.add(new Result(id, what, found.toString(), aim));
        line("%-58s %s", what, found);
    }

    /** A measure could not be taken. */
    void failed(String id, String on, Exception why) {
        complete = false;
        result(id, "failed on " + on, NestedExceptionUtils.getMostSpecificCause(why), "");
    }

    /** Whether every measure was taken to its end. */
    boolean isComplete() {
        return complete;
    }

    void print() {
        System.out.printf("%n%-5s %-62s %-24s %s%n", "id", "measure", "found (least–greatest)", "aim");
        results.forEach(result ->
                System.out.printf("%-5s %-62s %-24s %s%n", result.id(), result.what(), result.found(), result.aim()));
    }
}
