package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.temporal.value.Recurrence;

/** Tells what is done again and again: {@code usually meets}, {@code meets every Monday}. */
final class Habits {
    private static final Set<String> HABITUAL = WordList.words("""
        usually often always regularly annually generally normally typically frequently
        """);

    private Habits() {}

    static boolean isHabitual(Phrases phrases, Clause clause) {
        return hasHabitualAdverb(phrases, clause) || recurs(phrases, clause) || opensWithRecurrence(phrases, clause);
    }

    /** {@code usually meets}. */
    private static boolean hasHabitualAdverb(Phrases phrases, Clause clause) {
        int from = phrases.isKind(clause.at() - 1, Kind.ADVERB)
                ? phrases.get(clause.at() - 1).from()
                : clause.verb().from();
        return IntStream.range(from, clause.verb().head()).anyMatch(token -> HABITUAL.contains(phrases.lower(token)));
    }

    /** {@code meets every Monday}. */
    private static boolean recurs(Phrases phrases, Clause clause) {
        for (int i = clause.at() + 1; i < phrases.size() && !isElsewhere(phrases, i); i++) {
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof Recurrence) {
                return !isRate(phrases, i);
            }
        }
        return false;
    }

    /** {@code Every June, the village holds a fair}. */
    private static boolean opensWithRecurrence(Phrases phrases, Clause clause) {
        return clause.kind() == Clause.Kind.MAIN
                && phrases.get(0) instanceof TimePhrase time
                && time.expression().value() instanceof Recurrence
                && IntStream.range(1, clause.at()).noneMatch(phrases::isVerb);
    }

    private static boolean isElsewhere(Phrases phrases, int i) {
        return phrases.get(i) instanceof VerbGroup
                || phrases.isKind(i, Kind.COMMA)
                || phrases.isKind(i, Kind.COORDINATOR) && !phrases.isNoun(i + 1);
    }

    /** {@code up to 230 kilometres an hour}. */
    private static boolean isRate(Phrases phrases, int time) {
        return phrases.isNoun(time - 1)
                && IntStream.range(
                                phrases.get(time - 1).from(),
                                phrases.get(time - 1).to())
                        .anyMatch(i -> phrases.token(i).is(PartOfSpeech.NUM));
    }
}
