package org.latchkey.articles;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed from one version of an article to the next, line by line and, within a line, word by word (P53). */
public record Difference(List<Line> lines) {

    /** A line of both versions. */
    public record Line(List<Words> words) {

        /** Whether nothing of it changed. */
        public boolean isSame() {
            return words.stream().allMatch(part -> part.change() == Change.SAME);
        }
    }

    /** Words that stayed, came or went together. */
    public record Words(Change change, String text) {}

    /** What happened to words. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** These signs occur in no text: they are refused in whatever is typed. */
    private static final char REMOVED = '\uE000';

    private static final char ADDED = '\uE001';
    private static final char END = '\uE002';

    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(begins -> String.valueOf(begins ? REMOVED : END))
            .newTag(begins -> String.valueOf(begins ? ADDED : END))
            .build();

    /** What changed; everything is added when there is no older version. */
    public static Difference between(@Nullable ArticleText older, ArticleText newer) {
        var rows = GENERATOR.generateDiffRows(older == null ? List.of() : lines(older), lines(newer));
        return new Difference(
                rows.stream().map(DiffRow::getOldLine).map(Difference::line).toList());
    }

    private static List<String> lines(ArticleText text) {
        return String.join("\n", text.title(), text.summary(), text.synonyms(), "", text.body())
                .lines()
                .toList();
    }

    private static Line line(String marked) {
        var words = new ArrayList<Words>();
        var change = Change.SAME;
        var begin = 0;
        for (int at = 0; at <= marked.length(); at++) {
            var next = at == marked.length() ? Change.SAME : change(marked.charAt(at));
            if (next != null) {
                if (at > begin) {
                    words.add(new Words(change, marked.substring(begin, at)));
                }
                change = next;
                begin = at + 1;
            }
        }
        return new Line(words);
    }

    private static @Nullable Change change(char sign) {
        return switch (sign) {
            case REMOVED -> Change.REMOVED;
            case ADDED -> Change.ADDED;
            case END -> Change.SAME;
            default -> null;
        };
    }
}
