package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Dates behind a clause that are not its own: of what is aimed at, told, or done once more. */
record DatesOfOthers(Phrases phrases, LocalDate published) {

    /** Whether the date that begins with phrase {@code start} is not that of the clause. */
    boolean have(Clause clause, int start, TemporalExpression expression) {
        return isAim(clause)
                || isOfContent(clause, start, expression)
                || isOfDeed(clause, start, expression)
                || clause.verb().tense() == Tense.GERUND && isAgain(start);
    }

    /** {@code driving} in {@code was banned from driving in 1998}, {@code was beached for scrapping in May}. */
    private boolean isAim(Clause clause) {
        String preposition = phrases.preposition(clause.at() - 1);
        return clause.kind() == Clause.Kind.GERUND
                && (preposition.equals("from")
                        || preposition.equals("for") && !clause.hasObject() && !phrases.isVerb(clause.at() + 1));
    }

    /** {@code flooded in May, drowning two, and again in June}: the water rose again. */
    private boolean isAgain(int start) {
        return phrases.isMark(start - 1, "again") && phrases.isKind(start - 2, Kind.COORDINATOR);
    }

    /**
     * {@code for 2019} in {@code reported a profit for 2019}, of which was only told, or in {@code cut its forecast for
     * 2019}, while that year is not over.
     */
    private boolean isOfContent(Clause clause, int start, TemporalExpression expression) {
        Token verb = phrases.head(clause.verb());
        return phrases.preposition(start).equals("for")
                && clause.verb().isFinite()
                && expression.value() instanceof CalendarValue value
                && !value.isWithinDay()
                && (VerbClasses.isTelling(verb)
                        || phrases.isNoun(start - 1) && !VerbClasses.isPlanning(verb) && !isOver(value));
    }

    private boolean isOver(CalendarValue period) {
        return published == null || period.last().isBefore(published);
    }

    /** {@code for rigging prices from 2012 to 2016}, which nobody was fined for so long. */
    private boolean isOfDeed(Clause clause, int start, TemporalExpression expression) {
        return expression.beginsPeriod()
                && VerbClasses.isJudging(phrases.head(clause.verb()))
                && IntStream.range(clause.at(), start)
                        .anyMatch(i -> phrases.preposition(i).equals("for"));
    }
}
