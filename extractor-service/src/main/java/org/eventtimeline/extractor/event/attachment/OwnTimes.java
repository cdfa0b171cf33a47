package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Tells whether a clause has a time of its own, so that it shares none: {@code won in May but left after the vote}. */
record OwnTimes(Phrases phrases) {
    private static final Set<String> FROM_EVENTS = Set.of("after", "before");

    /**
     * {@code retired in May but sang until June}, {@code won in May and left two days after the vote}, {@code was
     * expelled in May but let in after the vote}.
     */
    boolean has(Clause clause) {
        if (phrases.isMark(clause.at() - 1, "later")) {
            return true;
        }
        if (isBefore(clause) || isRepeated(clause) || isOfDatedThing(clause)) {
            return true;
        }
        boolean contrast = phrases.isMark(Lookback.overAdverbs(phrases, clause.at() - 1), "but");
        return IntStream.range(clause.at() + 1, phrases.size() - 1)
                .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Kind.COMMA))
                .anyMatch(i -> phrases.preposition(i).equals("until") && phrases.isTime(i + 1)
                        || FROM_EVENTS.contains(phrases.preposition(i))
                                && (phrases.isTime(i - 1) || contrast || isDatedNoun(i + 1)));
    }

    /** {@code an inquiry in 1997} in {@code was proposed in 1980 and approved after an inquiry in 1997}. */
    private boolean isDatedNoun(int noun) {
        return phrases.isNoun(noun)
                && (phrases.isTime(noun + 1) || !phrases.preposition(noun + 1).isEmpty() && phrases.isTime(noun + 2));
    }

    /** {@code missed the 2017 cup} in {@code won in 2013 but missed the 2017 cup}, {@code the cup of 2017}. */
    private boolean isOfDatedThing(Clause clause) {
        int object = clause.object();
        return clause.hasObject()
                && (phrases.preposition(object + 1).equals("of") && phrases.isTime(object + 2)
                        || phrases.noun(object).expressions().stream()
                                .anyMatch(date -> date.value() instanceof CalendarValue));
    }

    /** {@code was elected in May 1960 and re-elected four times}. */
    private boolean isRepeated(Clause clause) {
        return phrases.isNoun(clause.at() + 1)
                && phrases.head(clause.at() + 1).lemma().equals("time");
    }

    /** {@code flew in June and made 41 flights before the project was ended in May}. */
    private boolean isBefore(Clause clause) {
        return IntStream.range(clause.at() + 1, phrases.size() - 1)
                .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Kind.COMMA))
                .filter(i -> phrases.preposition(i).equals("before") && phrases.isNoun(i + 1))
                .anyMatch(i -> IntStream.range(i, phrases.size())
                        .takeWhile(j -> !phrases.isKind(j, Kind.COMMA))
                        .anyMatch(phrases::isTime));
    }
}
