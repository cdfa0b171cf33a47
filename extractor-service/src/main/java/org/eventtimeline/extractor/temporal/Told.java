package org.eventtimeline.extractor.temporal;

import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Quotations;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Keeps the last time that a text has named by its year, from which dates without one may go on. */
final class Told {
    private static final int LATELY = 4;

    /** Sentences for which a paragraph stays in a time of which nobody living could tell. */
    private static final int LONG = 3;

    /** Sentences behind a day or a month after which another may open one that goes on from it. */
    private static final int SOON = 3;

    /** Sentences of an entry of a chronicle. */
    private static final int ENTRY = 12;

    /** Sentences, of any paragraph and speaker, up to the next date of a story that has gone on once. */
    private static final int THREAD = 4;

    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private final Era era;
    private final NamedYears years;
    private final WritersTime writer;
    private final Quotations quotations;
    private CalendarValue time;
    private boolean countedBack;
    private boolean entry;
    private boolean fronted;
    private boolean thread;
    private boolean spoken;
    private int at = -1;

    Told(Text text, Era era) {
        tokens = text.tokens();
        language = text.language();
        clauses = text.clauses();
        this.era = era;
        years = new NamedYears(text, era);
        writer = new WritersTime(text, era);
        quotations = new Quotations(tokens);
    }

    /** The time where it isn't the writer's own and still told of: in this sentence, the one before, or all through. */
    CalendarValue ofAnotherEra(Rule.Part part) {
        boolean holds = time != null
                && !clauses.lastsUntilNow(part.start())
                && (era.isAnother(time) && era.isHistory() && !writer.isReached()
                        || (era.isAnother(time) || countedBack || isOver(part)) && near(part) != null);
        return holds ? time : null;
    }

    /**
     * A story that goes on, a day of the writer's last year, or a month of it where another opens the next sentence or
     * the first opens that of both.
     */
    private boolean isOver(Rule.Part part) {
        return era.isOver(time)
                && (thread
                        || time instanceof Day
                        || time instanceof Month
                                && (Sentences.opensAt(tokens, part.start())
                                        || fronted && Sentences.isOne(tokens, at, part.start())));
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
                || (thread && sentences <= THREAD || !countedBack && isNext(part, sentences)) && !isAside(part);
        return near ? time : null;
    }

    /** "The jet, which flew in May, ...", but not what had happened before what is told: "which had flown in May". */
    private boolean isAside(Rule.Part part) {
        return clauses.isAside(part.start(), part.end())
                && !(time.isWithinDay() && clauses.around(part.start(), part.end()) == Tense.EARLIER);
    }

    /** Whether an expression follows so soon in the paragraph that news may go on with it. */
    private boolean isNext(Rule.Part part, int sentences) {
        boolean opens = Sentences.opensAt(tokens, part.start());
        boolean year = time instanceof Year;
        int reach = era.isLongPast(time) || era.isElsewhere() ? LONG : opens && !year ? SOON : 1;
        return sentences <= reach
                && !Sentences.paragraphEndsBetween(tokens, at, part.start())
                && (!year || era.isLongPast(time) || opens || fronted);
    }

    /** Not from or to what only says which, "the May trip", nor into what somebody else says of a time just named. */
    private boolean goesOn(Rule.Part part) {
        return at >= 0
                && !language.isDetermined(tokens, part.start())
                && (thread || spoken || !Quotations.begins(tokens, at, part.start()));
    }

    /**
     * Takes note of what an expression says.
     *
     * @param told what it says
     * @param past the time it went on from, or null
     */
    void note(CalendarValue told, Rule.Part part, CalendarValue past) {
        boolean carried = past != null && Math.abs(told.year() - past.year()) <= 1
                || at >= 0 && told.year() == time.year()
                || NamedYears.isCountedFromStory(part.meaning());
        boolean names = carried || years.isNamed(told, part);
        if (names && (era.isHistory() || !isBehind(told, part))) {
            time = told;
            countedBack = NamedYears.isCountedBack(part.meaning());
            thread = carried && !(part.meaning() instanceof Fixed) && !(told instanceof Year);
            at = part.end();
            spoken = quotations.hold(part.start());
            fronted = Sentences.opensAt(tokens, part.start());
            entry = Sentences.openEntry(tokens, part.start(), part.end());
            writer.leave();
        } else {
            at = -1;
            thread = false;
            writer.note(told, part);
        }
    }

    /** Takes note of what an expression says that may lead back to the writer's own time. */
    void comeHome(TemporalValue spoken, Rule.Part part, Supplier<Tense> tense) {
        at = writer.isReachedBy(spoken, part, tense) ? -1 : at;
    }

    /** "The jet, which first flew in 2008, ...", "It had been founded in 2008. ...": from there news does not go on. */
    private boolean isBehind(CalendarValue spoken, Rule.Part part) {
        return clauses.isAside(part.start(), part.end())
                || spoken instanceof Year && clauses.around(part.start(), part.end()) == Tense.EARLIER;
    }
}
