package org.eventtimeline.extractor.event;

import java.util.List;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * An event of an article with its date.
 *
 * @param date a value that names a place in the calendar, so that its EDTF string is there
 * @param anchor what gives the date
 * @param status whether it happened
 * @param kind what sort of event it is, in small letters and hyphens, or null where no word tells
 * @param headline what happened, in at most {@value Headline#MAX_LENGTH} characters, understandable alone
 * @param evidence the sentence that tells the event
 * @param trigger the word that stands for the event
 * @param entities who takes part and where it happens, with the words that say so
 * @param salience how much it matters to a timeline, from 0 to 1; from {@value #SALIENT} on it is worth showing
 * @param confidence how sure the extractor is that this is an event of that date, from 0 to 1
 */
public record DatedEvent(
        TemporalValue date,
        Anchor anchor,
        Status status,
        String kind,
        String headline,
        Span evidence,
        Span trigger,
        List<Entity> entities,
        double salience,
        double confidence) {

    /** The least salience of an event that a timeline shows unless asked for more. */
    public static final double SALIENT = 0.5;

    public DatedEvent {
        if (date.edtf().isEmpty()) {
            throw new IllegalArgumentException("names no place in the calendar: " + date);
        }
        if (headline.isBlank() || headline.length() > Headline.MAX_LENGTH) {
            throw new IllegalArgumentException("not a headline: " + headline);
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("not a salience: " + salience);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
        entities = List.copyOf(entities);
    }

    DatedEvent withSalience(double other) {
        return new DatedEvent(date, anchor, status, kind, headline, evidence, trigger, entities, other, confidence);
    }

    /** Full names of the people and organisations that take part, each once. */
    public List<String> participants() {
        return Entity.names(entities, Entity.Role.PARTICIPANT);
    }

    /** Names of the places where it happens, each once. */
    public List<String> places() {
        return Entity.names(entities, Entity.Role.PLACE);
    }
}
