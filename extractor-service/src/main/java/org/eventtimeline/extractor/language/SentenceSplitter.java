package org.eventtimeline.extractor.language;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Abbreviations;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Groups the tokens of a text into sentences and headings. */
final class SentenceSplitter {
    /** Longer sentences are cut, so that tagging stays linear. */
    private static final int MAX_TOKENS = 120;

    private static final String CLOSING = "\"'”’)]»";

    /** Words that, capitalised, begin a sentence. */
    private static final Set<String> OPENERS = WordList.words("""
            The A An This That These Those It He She They We I You His Her Its Their Our My In On At By For
            From With To As After Before When While Since Until During Although Though But And Or So Yet If
            Because There Here Now Then However Meanwhile Also Some Many Most Several Other Others Both Each
            All No Not One Two Three What Who Which Where How Why According Under Among Last Earlier Later
            Even
            """);

    private final String text;
    private final List<Piece> pieces;
    private final LineBreaks lineBreaks;
    private final Dateline datelines;

    SentenceSplitter(String text, Entries entries, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.lineBreaks = new LineBreaks(text, entries);
        this.datelines = new Dateline(text, pieces);
    }

    /** Receives the tokens of one sentence. */
    interface Receiver {
        void sentence(List<Piece> pieces, boolean heading);
    }

    void forEach(Receiver receiver) {
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean hard = isHardAfter(i);
            int dateline = first == i && (i == 0 || isHardAfter(i - 1)) ? datelines.length(i) : 0;
            if (dateline > 0) {
                first = i + dateline;
                receiver.sentence(pieces.subList(i, first), true);
                i = first - 1;
            } else if (first == i
                    && lineBreaks.isBullet(pieces.get(i).start(), pieces.get(i).end())
                    && isLineStart(i)) {
                first = i + 1;
            } else if (hard || i + 1 - first >= MAX_TOKENS || endsSentence(first, i)) {
                receiver.sentence(pieces.subList(first, i + 1), hard && !endsWithStop(first, i));
                first = i + 1;
            }
        }
    }

    /** {@code The}, {@code However}: whether the word has a capital only where a sentence begins. */
    static boolean isOpener(String word) {
        return OPENERS.contains(word);
    }

    private boolean isHardAfter(int i) {
        return i + 1 == pieces.size()
                || lineBreaks.isHardBetween(
                        pieces.get(i).end(), pieces.get(i + 1).start());
    }

    private boolean isLineStart(int i) {
        int from = i == 0 ? 0 : pieces.get(i - 1).end();
        return i == 0 || text.substring(from, pieces.get(i).start()).indexOf('\n') >= 0;
    }

    /** Whether a sentence ends after the token, which is not the last one. */
    private boolean endsSentence(int first, int i) {
        if (!endsWithStop(first, i) || isClosing(i + 1)) {
            return false;
        }
        Piece last = pieces.get(i);
        Piece next = pieces.get(i + 1);
        if (next.start() == last.end() && !Character.isLetter(text.charAt(next.start()))) {
            return false;
        }
        if (isAbbreviation(last)) {
            return !Abbreviations.precedesName(word(last)) && isOpener(word(next));
        }
        int c = text.codePointAt(next.start());
        return !Character.isLowerCase(c) && ",;:".indexOf(c) < 0;
    }

    private boolean isClosing(int i) {
        Piece piece = pieces.get(i);
        boolean detached = pieces.get(i - 1).end() < piece.start();
        return !detached && (CLOSING.contains(word(piece)) || word(piece).equals("''"));
    }

    /** Whether the token is a stop, or a closing quote or bracket after one. */
    private boolean endsWithStop(int first, int i) {
        int at = i;
        while (at > first && isClosing(at)) {
            at--;
        }
        char c = text.charAt(pieces.get(at).end() - 1);
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private boolean isAbbreviation(Piece piece) {
        return piece.end() - piece.start() > 1 && Character.isLetter(text.codePointAt(piece.start()));
    }

    private String word(Piece piece) {
        return text.substring(piece.start(), piece.end());
    }
}
