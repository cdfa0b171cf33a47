package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Dates that open a clause: {@code On Monday, she left}, {@code In a speech in Oslo on Monday, she said}. */
final class FrontedDates {
    private final Phrases phrases;
    private final List<Clause> clauses;

    FrontedDates(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Whether the date in phrase {@code first}, which begins with its preposition at {@code start}, does so. */
    boolean opensClause(int start, int first) {
        if (isSecondOfTwo(start)) {
            return false;
        }
        int time = endOfPeriod(first);
        if (Lookback.overAdverbs(phrases, start - 1) < 0) {
            return time + 1 < phrases.size();
        }
        return Lookback.overPrepositions(phrases, start) == 0
                ? hasCommaBehind(time) || isSubjectBehind(time) && (phrases.isVerb(time + 2) || isNewBehind(time))
                : opensSecondVerb(start, time) || opensLaterClause(start, time);
    }

    /** {@code 1903} in {@code Having won in 1902 and 1903, he left}. */
    private boolean isSecondOfTwo(int start) {
        return phrases.isTime(start)
                && phrases.isKind(start - 1, Kind.COORDINATOR)
                && phrases.isTime(start - 2)
                && IntStream.range(0, start - 2).anyMatch(phrases::isVerb);
    }

    /** {@code came on Monday and on Friday left}, {@code and, on Friday, left}, {@code and in May, at dawn, left}. */
    private boolean opensSecondVerb(int start, int time) {
        boolean commas = phrases.isKind(start - 1, Kind.COMMA) && hasCommaBehind(time);
        boolean aside = hasCommaBehind(time) && phrases.isKind(time + 2, Kind.PREPOSITION);
        int verb = commas ? time + 2 : aside ? commaBehind(time + 2) + 1 : time + 1;
        return phrases.isKind(commas ? start - 2 : start - 1, Kind.COORDINATOR)
                && verb < phrases.size()
                && phrases.get(verb) instanceof VerbGroup group
                && group.tense() != Tense.GERUND;
    }

    /** {@code she came, and on Friday he left}, {@code , and in May there was a flood}. */
    private boolean opensLaterClause(int start, int time) {
        return isBoundary(Lookback.overAdverbs(phrases, start - 1))
                && (isSubjectBehind(time) || isThere(time + 1) || isAsideBehind(time))
                && !(hasCommaBehind(time) && (isInOpeningParticiple(start) || isBeforeSpeaker(start, time)));
    }

    /** {@code A ferry sank off Moe, an island, on Monday, police said}: who says so at the end needs no date. */
    private boolean isBeforeSpeaker(int start, int time) {
        return phrases.isKind(start - 1, Kind.COMMA)
                && clauses.stream().anyMatch(clause -> clause.at() < start)
                && clauses.stream()
                        .filter(clause -> clause.subject() == time + 2 && phrases.isKind(clause.at() + 1, Kind.BREAK))
                        .anyMatch(clause -> VerbClasses.isReporting(phrases.head(clause.verb())));
    }

    /** {@code 2016} in {@code between 2013 and 2016 the cables were replaced}. */
    private int endOfPeriod(int time) {
        boolean joined = phrases.isKind(time + 1, Kind.COORDINATOR)
                || phrases.preposition(time + 1).equals("to");
        return joined && phrases.isTime(time + 2) ? time + 2 : time;
    }

    private boolean hasCommaBehind(int time) {
        return phrases.isKind(time + 1, Kind.COMMA);
    }

    private boolean isSubjectBehind(int time) {
        return phrases.isNoun(hasCommaBehind(time) ? time + 2 : time + 1);
    }

    /** {@code a barge} in {@code During a storm in 1881 a barge with coal sank}. */
    private boolean isNewBehind(int time) {
        return Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(time + 1).from()));
    }

    /** {@code in 1971, two weeks before the opening, she left}, {@code and in 1918, at the age of 76, she won}. */
    private boolean isAsideBehind(int time) {
        int comma = commaBehind(time + 2);
        return hasCommaBehind(time)
                && (phrases.isLength(time + 2) || phrases.isKind(time + 2, Kind.PREPOSITION))
                && phrases.isKind(comma, Kind.COMMA)
                && phrases.isNoun(comma + 1);
    }

    /** The comma behind phrase {@code i}, or the verb that comes before one. */
    private int commaBehind(int i) {
        int comma = i + 1;
        while (comma < phrases.size() && !phrases.isKind(comma, Kind.COMMA) && !phrases.isVerb(comma)) {
            comma++;
        }
        return comma;
    }

    /** {@code there has been}. */
    private boolean isThere(int i) {
        return phrases.isVerb(i + 1) && phrases.lower(phrases.get(i).from()).equals("there");
    }

    /** {@code Born in Oslo, Norway, on May 3, 1937, Lang}: the date still belongs to the participle. */
    private boolean isInOpeningParticiple(int start) {
        return clauses.stream().limit(1).anyMatch(first -> first.at() == 0 && first.kind() == Clause.Kind.REDUCED)
                && clauses.stream().skip(1).noneMatch(clause -> clause.at() < start);
    }

    private boolean isBoundary(int i) {
        return phrases.isKind(i, Kind.COMMA, Kind.BREAK, Kind.COORDINATOR, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.QUOTE)
                || i < 0;
    }

    /** The first clause after an opening date that is not a relative one, or the main clause behind it. */
    Optional<Clause> clause(int time) {
        List<Clause> behind = clauses.stream()
                .filter(clause -> clause.at() > time && clause.verb().isFinite())
                .filter(clause -> clause.kind() != Clause.Kind.RELATIVE)
                .toList();
        return behind.stream()
                .limit(2)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .findFirst()
                .or(() -> behind.stream().findFirst());
    }
}
