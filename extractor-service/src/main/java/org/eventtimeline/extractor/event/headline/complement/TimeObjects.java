package org.eventtimeline.extractor.event.headline.complement;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells the times that are objects of a verb, and no dates of it: {@code spent the rest of the week}. */
final class TimeObjects {
    /** Prepositions between a length of time and the event that it is counted from. */
    private static final Set<String> FROM_EVENTS = Set.of("before", "after", "following");

    /** Verbs whose object is a time. */
    private static final Set<String> TAKING_TIME = Set.of("spend", "pass", "waste", "mark", "celebrate");

    private static final Set<String> UNITS = Set.of("day", "week", "month", "year");

    private final Phrases phrases;

    TimeObjects(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the object of the verb is a time. */
    static boolean isSpent(String verb) {
        return TAKING_TIME.contains(verb);
    }

    /** {@code six months} in {@code took six months off}, but not in {@code left six months before the vote}. */
    boolean isMeasure(int i) {
        return phrases.isLength(i) && !FROM_EVENTS.contains(phrases.preposition(i + 1));
    }

    /** {@code the day} in {@code expelled Norland the day after the vote}. */
    boolean isDistance(int noun) {
        return UNITS.contains(phrases.head(noun).lemma()) && FROM_EVENTS.contains(phrases.preposition(noun + 1));
    }

    /** Whether the time at phrase {@code i} is the object of the clause. */
    boolean isObject(Clause clause, int i) {
        Token verb = phrases.head(clause.verb());
        return phrases.isTime(i)
                && (clause.kind() != Clause.Kind.RELATIVE || isDetermined(i) && isSpent(verb.lemma()))
                && (isNamed(verb, i) || isSpent(verb.lemma()) || isPart(i));
    }

    /** {@code the summer}, but neither {@code Monday} nor {@code the summer of 1805}. */
    private boolean isDetermined(int time) {
        return phrases.token(phrases.get(time).from()).pos() == PartOfSpeech.DET
                && phrases.get(time).to() - phrases.get(time).from() == 2;
    }

    /** {@code May 3} in {@code set May 3 as the day}. */
    private boolean isNamed(Token verb, int time) {
        return phrases.preposition(time + 1).equals("as")
                && phrases.token(phrases.get(time).to() - 1).pos() != PartOfSpeech.ADV
                && !VerbClasses.isTelling(verb);
    }

    /** {@code the rest of the week}. */
    private boolean isPart(int time) {
        return IntStream.range(phrases.get(time).from(), phrases.get(time).to())
                .mapToObj(phrases::token)
                .anyMatch(Governed::isPart);
    }
}
