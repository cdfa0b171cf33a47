package org.eventtimeline.extractor.event;

import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.language.WordList;

/** The words that belong to a date though its temporal expression begins behind them. */
final class DateOpening {
    /** Nouns that name a part of the date behind them. */
    private static final Set<String> PARTS = WordList.words("""
        hour night morning afternoon evening eve day week month end beginning start middle
        """);

    private DateOpening() {}

    /** Where the date begins with the words that narrow it: {@code [the] night of May 3}, {@code [the early hours of] Monday}. */
    static int of(Phrases phrases, int time) {
        if (phrases.isKind(time - 1, Phrase.Kind.OTHER)
                && phrases.lower(phrases.get(time - 1).from()).equals("the")) {
            return time - 1;
        }
        boolean narrowed = phrases.preposition(time - 1).equals("of") && isPart(phrases, time - 2);
        return narrowed ? time - 2 : time;
    }

    /** {@code before [the end of the month]} is within the month. */
    static boolean isEnd(Phrases phrases, int time) {
        int from = phrases.get(time).from();
        return phrases.lower(phrases.lower(from).equals("the") ? from + 1 : from)
                .equals("end");
    }

    private static boolean isPart(Phrases phrases, int i) {
        return i >= 0
                && (phrases.get(i) instanceof TimePhrase
                        || phrases.get(i) instanceof NounPhrase noun
                                && PARTS.contains(phrases.token(noun.head()).lemma()));
    }
}
