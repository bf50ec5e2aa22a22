package org.latchkey.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two sides that took turns, A B A B, so that what happened to the machine meanwhile happened to both. */
record Pairs(List<Window> ours, List<Window> theirs) {

    static Pairs play(Side our, Side their, int pairs, int operations) {
        var ours = new ArrayList<Window>();
        var theirs = new ArrayList<Window>();
        for (int pair = 0; pair < pairs; pair++) {
            ours.add(our.run(operations));
            theirs.add(their.run(operations));
        }
        return new Pairs(ours, theirs);
    }

    Ratio ratio(ToDoubleFunction<Window> figure) {
        return Ratio.of(figures(ours, figure), figures(theirs, figure));
    }

    static double median(List<Window> windows, ToDoubleFunction<Window> figure) {
        return Ratio.median(figures(windows, figure));
    }

    private static List<Double> figures(List<Window> windows, ToDoubleFunction<Window> figure) {
        return windows.stream().map(figure::applyAsDouble).toList();
    }
}
