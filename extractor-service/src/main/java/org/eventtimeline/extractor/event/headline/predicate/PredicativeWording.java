package org.eventtimeline.extractor.event.headline.predicate;

import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.DateOpening;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Words what a verb says its subject or object is: {@code guilty} in {@code found Lang guilty}. */
final class PredicativeWording {
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
        int word = start;
        while (copula && phrases.isKind(word, Kind.ADVERB)) {
            word++;
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

    /** Behind {@code old and tired}. */
    private int end(int word) {
        int end = word;
        while (phrases.isWord(end) || phrases.isKind(end, Kind.COORDINATOR) && phrases.isWord(end + 1)) {
            end++;
        }
        return end;
    }
}
