package org.eventtimeline.extractor.temporal;

import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Reference;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Tells whether a history has come to the time of its writer. */
final class WritersTime {
    private final Language.Clauses clauses;
    private final Era era;
    private final boolean isDated;
    private boolean reached;

    WritersTime(Text text, Era era) {
        clauses = text.clauses();
        this.era = era;
        isDated = text.published() != null;
    }

    boolean isReached() {
        return reached;
    }

    /** Whether the text reaches it here: "The building is a hotel now"; "In the decades since, six have owned it". */
    boolean isReachedBy(TemporalValue spoken, Rule.Part part, Supplier<Tense> tense) {
        boolean here = spoken == Reference.PRESENT_REF
                        && era.isHistory()
                        && !tense.get().isPast()
                || spoken instanceof Duration && isDated && clauses.leadsToNow(part.end());
        reached |= here;
        return here;
    }

    /** The history goes on from a year that it names. */
    void leave() {
        reached = false;
    }

    /** The history speaks of a time whose year it doesn't name: "Today she teaches in Leeds", "They meet on Sunday". */
    void note(CalendarValue spoken, Rule.Part part) {
        reached = reached || isOwn(part) && !era.isAnother(spoken) && !clauses.isAside(part.start(), part.end());
    }

    private boolean isOwn(Rule.Part part) {
        return part.meaning() instanceof Offset offset && offset.anchor() == Anchor.PUBLICATION
                || part.meaning() instanceof InYear place && place.direction() == Direction.LAST
                || part.meaning() instanceof OnWeekday && !clauses.isReported(part.start());
    }
}
