package org.eventtimeline.extractor.event.headline.predicate;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.DateOpening;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words what a verb says its subject or object is: {@code guilty} in {@code found Lang guilty}. */
final class PredicativeWording {
    /** A longer quotation is more than a word for something. */
    private static final int LONGEST = 40;

    private final Phrases phrases;
    private final Wording wording;

    PredicativeWording(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /**
     * The predicative at phrase {@code start}, without words where there is none.
     *
     * @param copula whether the verb is one that has adverbs before it: {@code much colder} in {@code was much colder}
     * @param ofNothing whether it is that of an {@code it} which means nothing: {@code made it clear that}
     */
    Piece at(int start, boolean copula, boolean ofNothing) {
        if (phrases.isKind(start, Kind.QUOTE)) {
            return quoted(start + 1);
        }
        int word = start;
        while (phrases.isKind(word, Kind.ADVERB) && (copula || !phrases.isMark(word, "as"))) {
            word++;
        }
        if (!copula && word > start && !isAdjective(word)) {
            return new Piece("", start);
        }
        if (!phrases.isWord(word) || DateOpening.isAdjective(phrases, word)) {
            return new Piece("", start);
        }
        int from = word > start && phrases.isMark(start, "so") ? word : start;
        int end = end(word);
        String words =
                phrases.text(phrases.get(from).from(), phrases.get(end - 1).to());
        return phrases.isNoun(end) && !ofNothing
                ? new Piece(words + " " + wording.list(phrases, end), Lists.end(phrases, end))
                : new Piece(words, end);
    }

    /** {@code open} in {@code became more open}. */
    private boolean isAdjective(int i) {
        return phrases.isWord(i)
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.ADJ
                && !phrases.isNoun(i + 1);
    }

    /** {@code deeply unfair} in {@code called the ruling "deeply unfair"}, if it is short and no sentence. */
    private Piece quoted(int start) {
        int close = start;
        while (close < phrases.size() && !phrases.isKind(close, Kind.QUOTE)) {
            close++;
        }
        int end = phrases.isKind(close - 1, Kind.COMMA, Kind.BREAK) ? close - 1 : close;
        if (close == phrases.size()
                || end <= start
                || IntStream.range(start, end).anyMatch(this::isOfSentence)) {
            return new Piece("", start);
        }
        String words =
                phrases.text(phrases.get(start).from(), phrases.get(end - 1).to());
        return words.length() > LONGEST ? new Piece("", start) : new Piece(words, end);
    }

    private boolean isOfSentence(int i) {
        return phrases.get(i) instanceof VerbGroup verb && verb.isFinite()
                || phrases.isNoun(i) && phrases.head(i).pos() == PartOfSpeech.PRON;
    }

    /** Behind {@code old and tired}. */
    private int end(int word) {
        int end = word;
        while (phrases.isWord(end) || phrases.isKind(end, Kind.COORDINATOR) && phrases.isWord(end + 1)) {
            end++;
        }
        return end;
    }
}
