package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Quotations;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Later;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.Year;

/** Keeps the last time that a text has named by its year, from which dates without one may go on. */
final class Told {
    private static final int LATELY = 4;

    /** Sentences for which a paragraph stays in a time of which nobody living could tell. */
    private static final int LONG = 3;

    /** Sentences of an entry of a chronicle. */
    private static final int ENTRY = 12;

    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private final Era era;
    private CalendarValue time;
    private boolean countedBack;
    private boolean entry;
    private int at = -1;

    Told(Text text, Era era) {
        tokens = text.tokens();
        language = text.language();
        clauses = text.clauses();
        this.era = era;
    }

    /** The time where it isn't the writer's own and still told of: in this sentence, the one before, or all through. */
    CalendarValue ofAnotherEra(Rule.Part part) {
        boolean holds = time != null
                && (era.isAnother(time) && era.isHistory()
                        || (era.isAnother(time) || countedBack || isOver(part)) && near(part) != null);
        return holds ? time : null;
    }

    /** A day of the writer's last year, and a month of it where the next sentence opens with another. */
    private boolean isOver(Rule.Part part) {
        return era.isOver(time)
                && (time instanceof Day || time instanceof Month && Sentences.opensAt(tokens, part.start()));
    }

    /** The last time, for what can't have happened in the writer's own year: some sentences on, where it opens one. */
    CalendarValue lately(Rule.Part part) {
        boolean opens = goesOn(part)
                && Sentences.opensAt(tokens, part.start())
                && Sentences.between(tokens, at, part.start()) <= LATELY;
        return opens ? time : near(part);
    }

    /** News goes on with an old time into the next sentence. */
    CalendarValue near(Rule.Part part) {
        if (!goesOn(part)) {
            return null;
        }
        int sentences = Sentences.between(tokens, at, part.start());
        boolean near = sentences == 0
                || entry && sentences <= ENTRY && Sentences.openEntry(tokens, part.start(), part.end())
                || !countedBack
                        && sentences <= (era.isLongPast(time) || era.isElsewhere() ? LONG : 1)
                        && !Sentences.paragraphEndsBetween(tokens, at, part.start())
                        && (!(time instanceof Year) || era.isLongPast(time) || Sentences.opensAt(tokens, part.start()));
        return near ? time : null;
    }

    /** Not from or to what only says which, "the May trip", nor into what somebody else says. */
    private boolean goesOn(Rule.Part part) {
        return at >= 0 && !language.isDetermined(tokens, part.start()) && !Quotations.begins(tokens, at, part.start());
    }

    /**
     * Takes note of what an expression says.
     *
     * @param past the time it went on from, or null
     */
    void note(CalendarValue spoken, Rule.Part part, CalendarValue past) {
        boolean carried = past != null && Math.abs(spoken.year() - past.year()) <= 1
                || at >= 0 && spoken.year() == time.year()
                || past != null && part.meaning() instanceof Later;
        boolean names = carried || namesYear(spoken, part);
        if (names && (era.isHistory() || !isBehind(spoken, part))) {
            time = spoken;
            countedBack = isCountedBack(part.meaning());
            at = part.end();
            entry = Sentences.openEntry(tokens, part.start(), part.end());
        } else {
            at = -1;
        }
    }

    /** "The jet, which first flew in 2008, ...", "It had been founded in 2008. ...": from there news does not go on. */
    private boolean isBehind(CalendarValue spoken, Rule.Part part) {
        return clauses.isAside(part.start(), part.end())
                || spoken instanceof Year && clauses.around(part.start(), part.end()) == Tense.EARLIER;
    }

    /**
     * A date with its year, or "last year", names it; a bare year does in a history, or where it opens or ends a
     * sentence.
     */
    private boolean namesYear(CalendarValue spoken, Rule.Part part) {
        Meaning day = part.meaning() instanceof AtTime time ? time.day() : part.meaning();
        boolean counted = day instanceof Within within && isCountedBack(within.base());
        if (!counted && !(day instanceof Fixed)) {
            return isCountedBack(day) && Sentences.opensAt(tokens, part.start());
        }
        return era.isHistory()
                || !language.isDetermined(tokens, part.start()) && (!(spoken instanceof Year) || isAtEdge(part));
    }

    /** "Last year a storm in July ...": a year counted from the writer's own holds in its sentence. */
    private static boolean isCountedBack(Meaning meaning) {
        return meaning instanceof Offset offset
                && offset.unit() == Granularity.YEAR
                && offset.anchor() == Anchor.PUBLICATION
                && offset.n() < 0;
    }

    /** Whether it opens or ends its sentence, but for the word that says that things happened in it. */
    private boolean isAtEdge(Rule.Part part) {
        boolean opens = Sentences.endsAt(tokens, part.start() - 1);
        boolean edge = Sentences.endsAt(tokens, part.start() - 2) || Sentences.endsAt(tokens, part.end());
        return opens || edge && language.isWithin(tokens, part.start());
    }
}
