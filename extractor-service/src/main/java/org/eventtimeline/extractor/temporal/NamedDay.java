package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Keeps the day just named for the times on it: "Held on Tuesday over the theft last summer. He was taken at dawn." */
final class NamedDay {
    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private CalendarValue day;

    /** The day before that, where the last is only that on which somebody told of it. */
    private CalendarValue before;

    private int namedAt;

    NamedDay(Text text) {
        tokens = text.tokens();
        language = text.language();
        clauses = text.clauses();
    }

    /**
     * The day, or time of day, before a time in the same sentence or the next of a paragraph; null where none was named
     * or the expression is no time.
     */
    CalendarValue of(Rule.Part part) {
        boolean near = day != null
                && part.meaning() instanceof AtTime
                && Sentences.between(tokens, namedAt, part.start()) <= 1
                && !Sentences.paragraphEndsBetween(tokens, namedAt, part.start());
        if (near && before != null && Sentences.isOne(tokens, namedAt - 1, part.start())) {
            return clauses.around(part.start(), part.end()).isPast() ? before : day;
        }
        return near ? day : null;
    }

    /** Takes note of the time that the story has come to, unless it is only that by which something must be. */
    void note(CalendarValue spoken, Rule.Part part) {
        boolean deadline = language.closesPeriod(tokens, part.start())
                && !clauses.around(part.start(), part.end()).isPast();
        if (!deadline && spoken.first().equals(spoken.last()) && !isAgo(part)) {
            before = isSaying(part) ? day : null;
            day = spoken;
            namedAt = part.end();
        }
    }

    /** "It burned on Sunday. Police said on Monday that it began at 3 a.m.": that is of Sunday. */
    private boolean isSaying(Rule.Part part) {
        return day != null
                && Sentences.between(tokens, namedAt, part.start()) == 1
                && !Sentences.paragraphEndsBetween(tokens, namedAt, part.start())
                && clauses.isReported(part.start());
    }

    /** "A crisis that began 11 days ago": what is told next is not of that day. */
    private static boolean isAgo(Rule.Part part) {
        return part.meaning() instanceof Offset offset && offset.anchor() == Anchor.PUBLICATION && offset.n() < -1;
    }
}
