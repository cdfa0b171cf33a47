package org.eventtimeline.extractor.temporal;

import java.util.Optional;
import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Context;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Walks through a text's expressions in order and tells what each means where the story has come to. */
final class Story {
    private final Text text;
    private final Language.Clauses clauses;
    private final StoryTense tense;
    private final Report report;
    private final Era era;
    private final EarlierWeek week;
    private final NamedDay day;
    private final StoryDay storyDay;
    private final Told told;
    private final Background background;
    private final StoryTime narrative;
    private final YearHeading heading;
    private final OtherYears others;
    private final Expressions expressions;
    private CalendarValue birth;

    /** The story of a text, given those of its expressions that are resolved. */
    Story(Text text, Expressions expressions) {
        this.expressions = expressions;
        this.text = text;
        clauses = text.clauses();
        report = new Report(text);
        era = new Era(text.published());
        narrative = new StoryTime(text, era);
        heading = new YearHeading(text);
        tense = new StoryTense(text, heading, era);
        week = new EarlierWeek(text, era);
        day = new NamedDay(text);
        storyDay = new StoryDay(text);
        told = new Told(text, era);
        others = new OtherYears(text, era, told);
        background = new Background(text);
    }

    /** What the next expression means here. */
    Optional<TemporalValue> resolve(Rule.Part part) {
        if (clauses.isInTitle(part.start(), part.end())) {
            return Optional.empty();
        }
        CalendarValue past = past(part);
        TemporalValue value = meaning(part, past, () -> tense(part));
        CalendarValue other = past == null ? others.past(value, part) : null;
        boolean ahead = era.isAhead(value);
        if (other != null && (!ahead || tense(part).isPast())) {
            past = other;
            value = meaning(part, past, () -> tense(part));
        } else if (ahead && tense(part).isPast() && clauses.opensWhatIsOver(part.start(), part.end())) {
            // "In February, a ferry sank": told in December it has been.
            value = meaning(part, past, () -> Tense.DONE);
        }
        if (era.isAhead(value)) {
            CalendarValue end = narrative.endOf(part).orElse(null);
            value = end == null ? value : end;
        }
        if (value != null) {
            note(value, part, past);
        }
        return Optional.ofNullable(value);
    }

    private TemporalValue meaning(Rule.Part part, CalendarValue past, Supplier<Tense> clause) {
        return part.meaning().resolve(context(part, past, clause)).orElse(null);
    }

    private void note(TemporalValue spoken, Rule.Part part, CalendarValue past) {
        if (spoken instanceof CalendarValue date && !report.compares(part.meaning())) {
            moveTo(date, part, past);
        }
        told.comeHome(spoken, part, () -> tense(part));
        report.note(spoken, part, era.isAhead(spoken) && tense(part).isFuture());
    }

    private Context context(Rule.Part part, CalendarValue past, Supplier<Tense> clause) {
        return new Context(
                text.published(),
                stand(part),
                past,
                birth,
                era.isHistory() && heading.of(part) == null,
                narrative.isClose(part),
                week.day(part),
                report.quarter(part.start()),
                text.dayFirst(),
                text.country(),
                clause);
    }

    /** The time the text has come to. */
    private CalendarValue stand(Rule.Part part) {
        CalendarValue begun = expressions.beginning(part);
        CalendarValue named = begun != null ? begun : day.of(part);
        CalendarValue mentioned = named != null ? named : background.same(part);
        if (mentioned != null) {
            return mentioned;
        }
        CalendarValue come =
                narrative.countedFrom(narrative.isAhead() && tense(part).isPast());
        return storyDay.ratherThan(come, part).orElse(come);
    }

    /**
     * The time from which the expression goes on where it isn't the publication. "It will open in late 2028. The
     * builder was named in January": what has happened does not go on from what is still to come.
     */
    private CalendarValue past(Rule.Part part) {
        Year year = heading.of(part);
        if (year != null) {
            return year;
        }
        CalendarValue begun = expressions.beginning(part);
        boolean goesOn = narrative.isOver() && narrative.isOneWith(part) || narrative.isExpected(part);
        if (begun != null || goesOn) {
            return begun != null ? begun : narrative.time();
        }
        CalendarValue other = told.ofAnotherEra(part);
        Optional<CalendarValue> own = storyDay.ratherThan(other, part);
        if (own.isPresent()) {
            return own.filter(era::isOver).orElse(null);
        }
        return other != null && era.isLeft(other, tense(part)) ? null : other;
    }

    private Tense tense(Rule.Part part) {
        return tense.around(part, narrative);
    }

    private void moveTo(CalendarValue spoken, Rule.Part part, CalendarValue past) {
        if (birth == null && clauses.isBirth(part.start(), part.end())) {
            birth = spoken;
        }
        era.note(spoken);
        others.note(spoken, part);
        heading.note(spoken, part);
        if (narrative.time() != null && background.holds(spoken, part, narrative.time(), narrative.at())) {
            background.note(spoken, part);
            return;
        }
        background.leave();
        week.note(spoken, part);
        narrative.moveTo(spoken, part);
        day.note(spoken, part);
        storyDay.note(spoken, part);
        if (!spoken.granularity().isCoarserThan(Granularity.YEAR)) {
            told.note(spoken, part, past);
        }
    }
}
