package org.latchkey.articles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;

/**
 * Marks in a text the words it was found by, as pieces of text rather than markup. The index keeps the words of each
 * article and where each stands, so that nothing is read or taken apart again when somebody searches.
 */
final class Excerpts {

    private static final int LENGTH = 180;
    private static final String CUT = "…";
    private static final String TEXT = "text";
    private static final String SENTENCE_ENDS = ".!?";
    private static final FieldType WITH_PLACES = withPlaces();

    private final IndexSearcher searcher;
    private final Set<Term> words;

    private Excerpts(IndexSearcher searcher, Set<Term> words) {
        this.searcher = searcher;
        this.words = words;
    }

    private static FieldType withPlaces() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** What the index keeps of an article for its excerpts. */
    static List<Field> fields(IndexedEdition edition) {
        var text = edition.text();
        var everything = String.join("\n", text.title(), text.synonyms(), text.summary(), Markdown.words(text.body()));
        return List.of(
                new Field(SearchWords.EVERYTHING + edition.language().tag(), everything, WITH_PLACES),
                new BinaryDocValuesField(TEXT, new BytesRef(everything)));
    }

    /** For the words of a query in which each is spelled out. */
    static Excerpts of(Query spelledOut, IndexSearcher searcher) {
        var words = new HashSet<Term>();
        spelledOut.visit(QueryVisitor.termCollector(words));
        words.removeIf(word -> !word.field().startsWith(SearchWords.EVERYTHING));
        return new Excerpts(searcher, words);
    }

    /** The title and the best passage of this document; its first line is the title, its second no reader sees. */
    Finding finding(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var inLeaf = document - leaf.docBase;
        var text = text(leaf, inLeaf);
        var titleEnds = text.indexOf('\n');
        var marks = marks(leaf, inLeaf);
        return new Finding(
                SearchIndex.article(leaf, inLeaf),
                pieces(text, 0, titleEnds, marks),
                passage(text, text.indexOf('\n', titleEnds + 1) + 1, marks));
    }

    private static String text(LeafReaderContext leaf, int document) throws IOException {
        var texts = DocValues.getBinary(leaf.reader(), TEXT);
        return texts.advanceExact(document) ? texts.binaryValue().utf8ToString() : "\n\n";
    }

    /** A word that was looked for, where it stands. */
    private record Mark(Term word, int start, int end) {}

    private List<Mark> marks(LeafReaderContext leaf, int document) throws IOException {
        var marks = new ArrayList<Mark>();
        for (var word : words) {
            mark(word, leaf, document, marks);
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static void mark(Term word, LeafReaderContext leaf, int document, List<Mark> marks) throws IOException {
        var places = leaf.reader().postings(word, PostingsEnum.OFFSETS);
        if (places != null && places.advance(document) == document) {
            for (int left = places.freq(); left > 0; left--) {
                places.nextPosition();
                marks.add(new Mark(word, places.startOffset(), places.endOffset()));
            }
        }
    }

    /** The passage behind this place that holds the most of the words, about two lines long. */
    private static List<Piece> passage(String text, int from, List<Mark> all) {
        var marks = all.stream().filter(mark -> mark.start() >= from).toList();
        var start = IntStream.range(0, marks.size())
                .boxed()
                .max(Comparator.comparingLong(nr -> wordsFrom(nr, marks)))
                .map(nr -> Math.max(from, start(text, marks.get(nr).start())))
                .orElse(from);
        var end = end(text, start);
        var pieces = pieces(text, start, end, marks);
        if (start > from) {
            pieces.addFirst(new Piece(CUT + " ", false));
        }
        if (end < text.stripTrailing().length()) {
            pieces.add(new Piece(" " + CUT, false));
        }
        return pieces;
    }

    private static long wordsFrom(int nr, List<Mark> marks) {
        var last = marks.get(nr).start() + LENGTH;
        return marks.subList(nr, marks.size()).stream()
                .takeWhile(mark -> mark.end() <= last)
                .map(Mark::word)
                .distinct()
                .count();
    }

    /** Where the sentence of this word begins, or a word somewhat before it. */
    private static int start(String text, int mark) {
        return sentence(text, mark, mark - LENGTH / 2).orElse(text.lastIndexOf(' ', mark - LENGTH / 4) + 1);
    }

    /** Where a sentence ends about two lines later, or a word. */
    private static int end(String text, int start) {
        var goal = start + LENGTH;
        if (text.length() <= goal) {
            return text.length();
        }
        var word = text.lastIndexOf(' ', goal);
        return sentence(text, goal, start + LENGTH / 2).orElse(word > start ? word : goal);
    }

    /** The last beginning of a sentence not after one place and not before the other. */
    private static OptionalInt sentence(String text, int last, int first) {
        return IntStream.iterate(last, at -> at >= Math.max(0, first), at -> at - 1)
                .filter(at -> beginsSentence(text, at))
                .findFirst();
    }

    private static boolean beginsSentence(String text, int at) {
        return at == 0
                || text.charAt(at - 1) == '\n'
                || at > 1 && text.charAt(at - 1) == ' ' && SENTENCE_ENDS.indexOf(text.charAt(at - 2)) >= 0;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Mark> marks) {
        var pieces = new ArrayList<Piece>();
        var at = start;
        for (var mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                add(text.substring(at, mark.start()), false, pieces);
                add(text.substring(mark.start(), mark.end()), true, pieces);
                at = mark.end();
            }
        }
        add(text.substring(at, end), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean hit, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }
}
