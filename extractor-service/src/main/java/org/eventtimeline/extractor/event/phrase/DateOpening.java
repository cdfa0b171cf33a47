package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** The words that belong to a date though its temporal expression begins behind them. */
public final class DateOpening {
    /** Nouns that name a part of the date behind them. */
    private static final Set<String> PARTS = WordList.words("""
        hour night morning afternoon evening eve day week month end beginning start middle
        """);

    private static final Set<String> LIMITS = Set.of("least", "most", "latest", "earliest");

    /** Adjectives that take a date of their own. */
    private static final Set<String> WITH_DATE = Set.of("due", "effective", "payable");

    private DateOpening() {}

    /**
     * Where the date begins with the words that narrow it: {@code [the] night of May 3}, {@code [the early hours of]
     * Monday}, {@code [its worst] Christmas}, {@code [as recently as] 2019}, {@code [at least] noon}.
     */
    public static int of(Phrases phrases, int time) {
        if (phrases.preposition(time - 1).equals("as")
                && phrases.isKind(time - 2, Phrase.Kind.ADVERB)
                && phrases.isMark(time - 3, "as")) {
            return time - 3;
        }
        if (phrases.preposition(time - 2).equals("at")
                && LIMITS.contains(phrases.lower(phrases.get(time - 1).from()))) {
            return time - 2;
        }
        int at = time - 1;
        while (isOther(phrases, at, PartOfSpeech.ADJ)) {
            at--;
        }
        boolean determined = isOther(phrases, at, PartOfSpeech.DET) || isOther(phrases, at, PartOfSpeech.PRON);
        if (determined
                && (at < time - 1 || phrases.lower(phrases.get(at).from()).equals("the"))) {
            return at;
        }
        boolean narrowed = phrases.preposition(time - 1).equals("of") && isPart(phrases, time - 2);
        return narrowed ? time - 2 : time;
    }

    /** {@code through} in {@code broke through early on Monday} is not of the date, which has its own preposition. */
    public static boolean hasPreposition(Phrases phrases, int time) {
        Phrase date = phrases.get(time);
        return phrases.token(date.from()).is(PartOfSpeech.ADV, PartOfSpeech.ADJ)
                && date.to() - date.from() > 2
                && phrases.token(date.from() + 1).is(PartOfSpeech.ADP);
    }

    private static boolean isOther(Phrases phrases, int i, PartOfSpeech pos) {
        return phrases.isKind(i, Phrase.Kind.OTHER)
                && phrases.token(phrases.get(i).from()).is(pos);
    }

    /** {@code before [the end of the month]} is within the month. */
    public static boolean isEnd(Phrases phrases, int time) {
        int from = phrases.get(time).from();
        return phrases.lower(phrases.lower(from).equals("the") ? from + 1 : from)
                .equals("end");
    }

    private static boolean isPart(Phrases phrases, int i) {
        return i >= 0
                && (phrases.get(i) instanceof TimePhrase
                        || phrases.get(i) instanceof NounPhrase noun
                                && PARTS.contains(phrases.head(noun).lemma()));
    }

    /**
     * Whether the adjective at {@code i} takes a date of its own: {@code bonds due June 3}, but not {@code is due June
     * 3}.
     */
    public static boolean isAdjective(Phrases phrases, int i) {
        return phrases.isKind(i, Phrase.Kind.OTHER)
                && WITH_DATE.contains(phrases.lower(phrases.get(i).from()))
                && (phrases.isNoun(i - 1) || phrases.isKind(i - 1, Phrase.Kind.COMMA));
    }
}
