package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Later;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Year;

/** Tells the expressions that say of which year they are. */
final class NamedYears {
    private final Tokens tokens;
    private final Language language;
    private final Era era;

    NamedYears(Text text, Era era) {
        tokens = text.tokens();
        language = text.language();
        this.era = era;
    }

    /**
     * A date with its year, or "last year", names it; a bare year does in a history, or where it opens or ends a
     * sentence.
     */
    boolean isNamed(CalendarValue spoken, Rule.Part part) {
        Meaning day = part.meaning() instanceof AtTime time ? time.day() : part.meaning();
        boolean counted = day instanceof Within within && isCountedBack(within.base());
        if (!counted && !(day instanceof Fixed)) {
            return isCountedBack(day) && Sentences.opensAt(tokens, part.start());
        }
        return era.isHistory()
                || !language.isDetermined(tokens, part.start()) && (!(spoken instanceof Year) || isAtEdge(part));
    }

    /** "Last year a storm in July ...": a year counted from the writer's own holds in its sentence. */
    static boolean isCountedBack(Meaning meaning) {
        return meaning instanceof Offset offset
                && offset.unit() == Granularity.YEAR
                && offset.anchor() == Anchor.PUBLICATION
                && offset.n() < 0;
    }

    /** "The next day", "in May of that year", "two years later". */
    static boolean isCountedFromStory(Meaning meaning) {
        return meaning instanceof Later
                || meaning instanceof Offset offset && offset.anchor() == Anchor.NARRATIVE
                || meaning instanceof AtTime time && isCountedFromStory(time.day())
                || meaning instanceof Within within && isCountedFromStory(within.base());
    }

    /** Whether it opens or ends its sentence, but for the word that says that things happened in it. */
    private boolean isAtEdge(Rule.Part part) {
        boolean opens = Sentences.endsAt(tokens, part.start() - 1);
        boolean edge = Sentences.opensAt(tokens, part.start()) || Sentences.endsAt(tokens, part.end());
        return opens || edge && language.isWithin(tokens, part.start());
    }
}
