package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;

/** What opens a clause that tells of a time: {@code when she left}, {@code 1983, the year she left}. */
public final class Times {
    private static final Set<String> UNITS = Set.of("year", "month", "week", "day", "night", "season");

    private static final Set<String> FROM_EVENTS = Set.of("before", "after", "following");

    private Times() {}

    /** Whether it stands before the subject at phrase {@code i}. */
    static boolean isWhen(Phrases phrases, int subject) {
        return phrases.isKind(subject - 1, Kind.RELATIVE)
                        && phrases.lower(phrases.get(subject - 1).from()).equals("when")
                || isBehindDate(phrases, subject - 1);
    }

    /** Whether the clause tells what happened at a date: {@code the worst since 2008, when a ferry sank}. */
    public static boolean isOfDate(Phrases phrases, Clause clause) {
        int when = clause.subject() - 1;
        return clause.kind() == Clause.Kind.SUBORDINATE
                && clause.hasSubject()
                && phrases.isMark(when, "when")
                && phrases.isKind(when - 1, Kind.COMMA)
                && phrases.isTime(when - 2);
    }

    /** {@code year}, {@code night}. */
    static boolean isUnit(Token noun) {
        return UNITS.contains(noun.lemma());
    }

    /** {@code the day} in {@code was arrested the day after the theft}. */
    static boolean isDistance(Phrases phrases, int noun) {
        return isUnit(phrases.head(noun)) && FROM_EVENTS.contains(phrases.preposition(noun + 1));
    }

    /** {@code the year} behind a date. */
    private static boolean isBehindDate(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && phrases.isKind(i - 1, Kind.COMMA)
                && phrases.isTime(i - 2)
                && isUnit(phrases.head(i));
    }
}
