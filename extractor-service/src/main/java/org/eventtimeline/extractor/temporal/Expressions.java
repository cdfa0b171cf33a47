package org.eventtimeline.extractor.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Interval;
import org.eventtimeline.extractor.temporal.value.OpenInterval;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Collects a text's expressions, and ties those that are the ends of a period. */
final class Expressions {
    /** Sentences behind a period within which its days are told. */
    private static final int NEAR = 2;

    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private final PeriodEnds ends;
    private final Overview overview;
    private final List<TemporalExpression> expressions = new ArrayList<>();
    private Rule.Part last;
    private Interval period;

    Expressions(Text text) {
        clauses = text.clauses();
        ends = new PeriodEnds(text);
        overview = new Overview(text);
        tokens = text.tokens();
        language = text.language();
    }

    /** Those of the text so far. */
    List<TemporalExpression> all() {
        return expressions;
    }

    /** Takes the next expression of the text. */
    void add(Rule.Part part, TemporalValue value, String rule) {
        period = closed(part, value).orElse(null);
        if (period != null) {
            TemporalExpression first = expressions.remove(expressions.size() - 1);
            expressions.add(expression(last, period.from(), first.rule(), period));
            expressions.add(expression(part, period.to(), rule, period));
        } else {
            giveYear(part, value);
            expressions.add(expression(part, value, rule, open(part, value)));
        }
        if (value instanceof CalendarValue date) {
            overview.note(part, date);
        }
        last = part;
    }

    /**
     * The beginning of the period just told, or of the whole history, where a date without a year lies in that: "from
     * August 1643 to May 1644. On [6 August] ..."; null where it does not.
     */
    CalendarValue beginning(Rule.Part part) {
        boolean near = period != null && Sentences.between(tokens, last.end(), part.start()) <= NEAR;
        Interval told = near ? period : overview.whole();
        return told != null && lies(part, told) ? told.from() : null;
    }

    private static boolean lies(Rule.Part part, Interval period) {
        return part.meaning() instanceof InYear
                && Granularity.YEAR.isCoarserThan(period.granularity())
                && part.meaning()
                        .onOrAfter(period.first())
                        .filter(place -> !place.last().isAfter(period.last()))
                        .isPresent();
    }

    /** The period from the last expression to this one. */
    private Optional<Interval> closed(Rule.Part part, TemporalValue value) {
        if (last == null || part.start() != last.end() + 1 || !(value instanceof CalendarValue to)) {
            return Optional.empty();
        }
        return lastDate(part, to)
                .filter(from ->
                        language.joinPeriod(tokens, last.start(), last.end(), from.granularity() == to.granularity()))
                .flatMap(from -> ends.period(last, from, part, to));
    }

    /** The date of the last expression, which may lie in the year that is named behind it: "from May to July 1743". */
    private Optional<CalendarValue> lastDate(Rule.Part part, CalendarValue to) {
        TemporalValue value = expressions.get(expressions.size() - 1).value();
        if (value instanceof CalendarValue date) {
            return Optional.of(date);
        }
        return part.meaning() instanceof Fixed ? last.meaning().onOrBefore(to.last()) : Optional.empty();
    }

    /** "In March and again in October 1998": the year of the second is that of the first. */
    private void giveYear(Rule.Part part, TemporalValue value) {
        if (last == null
                || !(last.meaning() instanceof InYear)
                || !(part.meaning() instanceof Fixed)
                || !(value instanceof CalendarValue to)
                || !clauses.areListed(last.end(), part.start()) && !isSame(part, to)) {
            return;
        }
        TemporalExpression first = expressions.get(expressions.size() - 1);
        lastDate(part, to)
                .filter(from -> from.granularity() == to.granularity())
                .flatMap(from -> last.meaning().onOrBefore(to.last()))
                .ifPresent(dated -> expressions.set(
                        expressions.size() - 1, expression(last, dated, first.rule(), open(last, dated))));
    }

    /** "On Whit Monday, 29 May 1944": the same day, named twice. */
    private boolean isSame(Rule.Part part, CalendarValue to) {
        return part.start() == last.end() + 1
                && last.meaning().onOrBefore(to.last()).filter(to::equals).isPresent();
    }

    private TemporalValue open(Rule.Part part, TemporalValue value) {
        if (!(value instanceof CalendarValue end)) {
            return null;
        }
        if (language.opensPeriod(tokens, part.start(), part.end())) {
            return new OpenInterval(end, true);
        }
        return language.closesPeriod(tokens, part.start()) ? new OpenInterval(end, false) : null;
    }

    private TemporalExpression expression(Rule.Part part, TemporalValue value, String rule, TemporalValue period) {
        return new TemporalExpression(
                tokens.at(part.start()).start(), tokens.at(part.end() - 1).end(), value, rule, period);
    }
}
