package org.latchkey.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The median of the ratios of pairs, with the least and the greatest. */
record Ratio(double median, double least, double greatest) {

    static Ratio of(List<Double> ratios) {
        var sorted = ratios.stream().sorted().toList();
        return new Ratio(median(sorted), sorted.getFirst(), sorted.getLast());
    }

    static Ratio of(List<Double> ours, List<Double> theirs) {
        return of(IntStream.range(0, ours.size())
                .mapToObj(pair -> ours.get(pair) / theirs.get(pair))
                .toList());
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, greatest);
    }
}
