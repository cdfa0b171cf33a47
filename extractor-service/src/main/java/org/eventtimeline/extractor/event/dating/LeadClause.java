package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** A clause with which an article opens, to be dated by its news. */
record LeadClause(Reading reading, Clause clause) {
    private static final double CONFIDENCE = 0.5;

    /** What it tells, of the day of the news. */
    Mention mention(CalendarValue day) {
        return Mention.told(reading, clause, day, Anchor.RELATIVE, CONFIDENCE);
    }

    /** What it tells, of the day of publication. */
    Mention mention(LocalDate published) {
        return Mention.told(reading, clause, new Day(published), Anchor.DOCUMENT, CONFIDENCE);
    }

    /**
     * Whether the mention dates the sentence, and not only what led to the news: {@code has left after falling on
     * Monday}, {@code have arrested two men over a theft in May}, or who tells it.
     */
    boolean isTold(Mention mention, LocalDate published) {
        boolean news = clause.verb().perfect() && clause.verb().tense() == Tense.PRESENT;
        boolean before =
                mention.hasClause() ? isBefore(mention.clause()) : !LeadEvent.isNews(mention.date(), published);
        return mention.reading() == reading && !(news && before);
    }

    private boolean isBefore(Clause other) {
        int opening = other.hasSubject() && other.subject() > clause.at() ? other.subject() : other.at();
        String before = reading.phrases().preposition(opening - 1);
        return other.at() > clause.at() && (before.equals("after") || before.equals("to") && isSource(opening - 2));
    }

    /** {@code according} in {@code have found a hive, according to a study published on Monday}. */
    private boolean isSource(int i) {
        return reading.phrases().preposition(i).equals("according");
    }
}
