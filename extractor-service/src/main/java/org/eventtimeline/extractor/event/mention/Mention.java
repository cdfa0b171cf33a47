package org.eventtimeline.extractor.event.mention;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * A place in the article that tells a dated event.
 *
 * @param reading the sentence
 * @param token the word that stands for the event
 * @param clause the clause that tells the event; null where only a noun names it
 * @param noun the phrase of the noun that names the event, or {@link Clause#NONE} where only a verb does
 * @param date its date
 * @param anchor what gives the date
 * @param distinctFrom the kind of the other event that gives the date; null where none does
 * @param background whether it is only told beside another event, or once more
 * @param confidence from 0 to 1
 */
public record Mention(
        Reading reading,
        int token,
        Clause clause,
        int noun,
        CalendarValue date,
        Anchor anchor,
        String distinctFrom,
        boolean background,
        double confidence) {

    /** A clause tells the event. */
    public static Mention told(Reading reading, Clause clause, CalendarValue date, Anchor anchor, double confidence) {
        int head = clause.verb().head();
        return new Mention(reading, head, clause, Clause.NONE, date, anchor, null, false, confidence);
    }

    /** A noun names the event. */
    public static Mention named(Reading reading, int noun, CalendarValue date, Anchor anchor, double confidence) {
        int head = reading.phrases().noun(noun).head();
        return new Mention(reading, head, null, noun, date, anchor, null, false, confidence);
    }

    /** The same mention, dated by another event of the kind. */
    public Mention datedBy(String kind) {
        return new Mention(reading, token, clause, noun, date, anchor, kind, background, confidence);
    }

    /** The same mention, of a day that the text tells elsewhere. */
    public Mention on(CalendarValue day) {
        return new Mention(reading, token, clause, noun, day, Anchor.RELATIVE, distinctFrom, background, confidence);
    }

    /** The same mention, in the background. */
    public Mention inBackground() {
        return new Mention(reading, token, clause, noun, date, anchor, distinctFrom, true, confidence);
    }

    /** The same mention, more or less sure. */
    public Mention withConfidence(double other) {
        return new Mention(reading, token, clause, noun, date, anchor, distinctFrom, background, other);
    }

    /** The phrases of its sentence. */
    public Phrases phrases() {
        return reading.phrases();
    }

    /** The word that stands for the event. */
    public Token trigger() {
        return phrases().token(token);
    }

    /** Where that word stands in the text. */
    public Span triggerSpan() {
        return new Span(trigger().start(), trigger().end());
    }

    /** Whether a clause tells the event. */
    public boolean hasClause() {
        return clause != null;
    }

    /** Whether the verb only tells how things are. */
    public boolean tellsState() {
        return hasClause() && VerbClasses.isState(phrases().head(clause.verb()));
    }

    /** Whether a noun names the event. */
    public boolean hasNoun() {
        return noun != Clause.NONE;
    }

    /** The words that say what sort of event it is, the most telling first. */
    public List<Token> words() {
        return new EventWords(this).words();
    }

    /** The kinds that the words which name the event are of: its noun, its verb, and the object of a light verb. */
    public Set<String> kinds() {
        return new EventWords(this).kinds();
    }
}
