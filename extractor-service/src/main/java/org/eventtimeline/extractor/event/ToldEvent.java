package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.event.headline.draft.Clarity;

/**
 * An event as its headline tells it.
 *
 * @param event the event
 * @param clarity how well its headline is understood alone
 */
record ToldEvent(DatedEvent event, Clarity clarity) {
    boolean isShown() {
        return event.salience() >= DatedEvent.SALIENT;
    }

    ToldEvent inBackground() {
        return new ToldEvent(event.withSalience(event.salience() * Salience.BACKGROUND), clarity);
    }
}
