package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Quotations;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Year;

/** Tells the times that a story only mentions, so that it goes on from where it was. */
final class Background {
    /** Sentences within which a story goes on. */
    private static final int NEAR = 3;

    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private CalendarValue mentioned;
    private int mentionedAt;

    Background(Text text) {
        tokens = text.tokens();
        language = text.language();
        clauses = text.clauses();
    }

    /**
     * Whether a time lies there.
     *
     * @param spoken the time
     * @param part the expression that names it
     * @param narrative the time that the story has come to
     * @param at index of the token behind its expression
     */
    boolean holds(CalendarValue spoken, Rule.Part part, CalendarValue narrative, int at) {
        if (spoken.granularity().isCoarserThan(Granularity.YEAR) || isSpeakersOwn(part, at)) {
            return true;
        }
        int sentences = Sentences.between(tokens, at, part.start());
        return sentences == 0
                        && (looksBack(part)
                                || isSaying(spoken, part, narrative)
                                || clauses.isAside(part.start(), part.end()))
                || sentences <= NEAR
                        && spoken.isBefore(narrative)
                        && (lastsSince(part) || isOlder(spoken, part, narrative) || hadBeen(part));
    }

    /** "In January she said, 'This year we will win.' She left two months later." */
    private boolean isSpeakersOwn(Rule.Part part, int at) {
        return part.meaning() instanceof Offset offset
                && offset.anchor() == Anchor.PUBLICATION
                && Quotations.begins(tokens, at, part.start());
    }

    /** Takes note of a time that lies there. */
    void note(CalendarValue spoken, Rule.Part part) {
        if (!clauses.isAside(part.start(), part.end())) {
            mentioned = spoken;
            mentionedAt = part.end();
        }
    }

    /** The story has gone on, and what is told from now on is of that time. */
    void leave() {
        mentioned = null;
    }

    /**
     * The year or month that was just mentioned, where an expression is of that one: "In 1987 he had been honoured. In
     * October of that year he sold it."; null where it is not.
     */
    CalendarValue same(Rule.Part part) {
        boolean near = mentioned != null && Sentences.between(tokens, mentionedAt, part.start()) <= 1;
        return near && isSame(part.meaning(), mentioned.granularity()) ? mentioned : null;
    }

    private static boolean isSame(Meaning meaning, Granularity unit) {
        return meaning instanceof Within within
                ? isSame(within.base(), unit)
                : meaning instanceof Offset offset
                        && offset.anchor() == Anchor.NARRATIVE
                        && offset.unit() == unit
                        && offset.n() == 0;
    }

    /** "She vanished on Sunday. She had been ill the day before.": what follows goes on from Sunday. */
    private boolean hadBeen(Rule.Part part) {
        return looksBack(part)
                && !Sentences.opensAt(tokens, part.start())
                && clauses.around(part.start(), part.end()) == Tense.EARLIER;
    }

    /** "On 9 May it ended a war that had begun two years earlier": what follows goes on from the 9th of May. */
    private static boolean looksBack(Rule.Part part) {
        return part.meaning() instanceof Offset offset && offset.anchor() == Anchor.NARRATIVE && offset.n() < 0;
    }

    /** "It burned on Tuesday night, police said on Wednesday": what follows goes on from Tuesday. */
    private boolean isSaying(CalendarValue spoken, Rule.Part part, CalendarValue narrative) {
        return !spoken.equals(narrative) && narrative.isWithinDay() && clauses.isReported(part.start());
    }

    /** "In June he was dismissed. He had led it since 2012.": what follows goes on from June. */
    private boolean lastsSince(Rule.Part part) {
        return language.opensPeriod(tokens, part.start(), part.end());
    }

    /**
     * "It fell silent on 8 April. It had been mended in October.", "... The organ, which was built in 2018, ...": what
     * follows goes on from the 8th of April.
     */
    private boolean isOlder(CalendarValue spoken, Rule.Part part, CalendarValue narrative) {
        return spoken instanceof Year && clauses.isAside(part.start(), part.end())
                || spoken.granularity().isCoarserThan(narrative.granularity())
                        && (spoken instanceof Year || part.meaning() instanceof InYear && narrative.isWithinDay())
                        && clauses.around(part.start(), part.end()) == Tense.EARLIER;
    }
}
