package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Context;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Walks through a text's expressions in order and keeps the time that the text has come to. */
final class Story {
    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private final LocalDate published;
    private final boolean dayFirst;
    private final Supplier<String> country;
    private final Report report;
    private final Era era;
    private final EarlierWeek week;
    private CalendarValue narrative;
    private CalendarValue happened;
    private int narrativeAt;
    private CalendarValue told;
    private int toldAt = -1;

    /**
     * The story of a text.
     *
     * @param dayFirst whether its dates in digits begin with the day
     * @param country tells the country that it speaks of
     */
    Story(Tokens tokens, Language language, LocalDate published, boolean dayFirst, Supplier<String> country) {
        this.country = country;
        this.tokens = tokens;
        this.language = language;
        clauses = language.clauses(tokens);
        this.dayFirst = dayFirst;
        this.published = published;
        report = new Report(tokens, published);
        era = new Era(published);
        week = new EarlierWeek(tokens, language, published);
    }

    /** What the next expression means here. */
    Optional<TemporalValue> resolve(Rule.Part part) {
        CalendarValue past = past(part);
        var value = part.meaning().resolve(context(part, past));
        if (isAhead(value.orElse(null)) && isTold(part)) {
            value = part.meaning().resolve(context(part, told));
        }
        value.ifPresent(spoken -> {
            if (spoken instanceof CalendarValue date && !report.compares(part.meaning())) {
                moveTo(date, part, past);
            }
            report.note(spoken, part);
        });
        return value;
    }

    private Context context(Rule.Part part, CalendarValue past) {
        return new Context(
                published,
                stand(part),
                past,
                era.isHistory(),
                week.day(part),
                report.quarter(part.start()),
                dayFirst,
                country,
                () -> tense(part));
    }

    /** The time the text has come to; what has happened is not counted from what is still to come. */
    private CalendarValue stand(Rule.Part part) {
        return isAhead(narrative) && tense(part).isPast() ? happened : narrative;
    }

    private boolean isAhead(Object value) {
        return published != null
                && value instanceof CalendarValue date
                && date.first().isAfter(published);
    }

    /** Whether it is told with an earlier year: "In January 2023 it began. A strike in August halted it." */
    private boolean isTold(Rule.Part part) {
        return toldAt >= 0
                && told.year() < published.getYear()
                && goesOn(part)
                && tense(part).isPast();
    }

    /** The tense around an expression; a sentence goes back once: "had risen in October and fell in December". */
    private Tense tense(Rule.Part part) {
        if (isContinued(part)) {
            return Tense.NEXT;
        }
        Tense tense = clauses.around(part.start(), part.end());
        boolean back = tense == Tense.EARLIER
                && narrative != null
                && Sentences.between(tokens, narrativeAt, part.start()) == 0;
        return back ? Tense.PAST : tense;
    }

    /** The time that is told of where it isn't the writer's own: in this sentence, the one before, or all through. */
    private CalendarValue past(Rule.Part part) {
        boolean holds = told != null && era.isAnother(told) && (era.isHistory() || toldAt >= 0 && goesOn(part));
        return holds ? told : isContinued(part) ? narrative : null;
    }

    /** "Opened in January last year, but was closed in March": the second verb goes on from the first one's date. */
    private boolean isContinued(Rule.Part part) {
        return narrative != null
                && published != null
                && narrative.year() < published.getYear()
                && clauses.continues(narrativeAt, part.start());
    }

    /** News goes on with an old time into the next sentence, but not from or to what only says which: "the May trip". */
    private boolean goesOn(Rule.Part part) {
        int sentences = Sentences.between(tokens, toldAt, part.start());
        boolean near = sentences == 0
                || sentences == 1
                        && !Sentences.paragraphEndsBetween(tokens, toldAt, part.start())
                        && (!(told instanceof Year) || opensSentence(part.start()));
        return near && !language.isDetermined(tokens, part.start());
    }

    private boolean opensSentence(int at) {
        return Sentences.endsAt(tokens, at - 1) || Sentences.endsAt(tokens, at - 2);
    }

    private void moveTo(CalendarValue spoken, Rule.Part part, CalendarValue past) {
        era.note(spoken);
        if (narrative != null
                && (spoken.granularity().isCoarserThan(Granularity.YEAR)
                        || looksBack(part)
                        || lastsSince(spoken, part))) {
            // Decades and centuries are the background.
            return;
        }
        week.note(spoken, part);
        narrative = spoken;
        narrativeAt = part.end();
        happened = isAhead(spoken) ? happened : spoken;
        if (spoken.granularity().isCoarserThan(Granularity.YEAR)) {
            return;
        }
        boolean carried = past != null && Math.abs(spoken.year() - past.year()) <= 1;
        if (carried || namesYear(spoken, part)) {
            told = spoken;
            toldAt = part.end();
        } else {
            toldAt = -1;
        }
    }

    /** "On 9 May it ended a war that had begun two years earlier": what follows goes on from the 9th of May. */
    private boolean looksBack(Rule.Part part) {
        return part.meaning() instanceof Offset offset
                && offset.anchor() == Anchor.NARRATIVE
                && offset.n() < 0
                && Sentences.between(tokens, narrativeAt, part.start()) == 0;
    }

    /** "In June he was dismissed. He had led it since 2012.": what follows goes on from June. */
    private boolean lastsSince(CalendarValue spoken, Rule.Part part) {
        return spoken.isBefore(narrative)
                && language.opensPeriod(tokens, part.start(), part.end())
                && Sentences.between(tokens, narrativeAt, part.start()) <= 1;
    }

    /** A date with its year names it; a bare year does in a history, or where it opens or ends a sentence. */
    private boolean namesYear(CalendarValue spoken, Rule.Part part) {
        if (!(part.meaning() instanceof Fixed)) {
            return false;
        }
        return era.isHistory()
                || !language.isDetermined(tokens, part.start()) && (!(spoken instanceof Year) || isAtEdge(part));
    }

    /** Whether it opens or ends its sentence, but for the word that says that things happened in it. */
    private boolean isAtEdge(Rule.Part part) {
        boolean opens = Sentences.endsAt(tokens, part.start() - 1);
        boolean edge = Sentences.endsAt(tokens, part.start() - 2) || Sentences.endsAt(tokens, part.end());
        return opens || edge && language.isWithin(tokens, part.start());
    }
}
