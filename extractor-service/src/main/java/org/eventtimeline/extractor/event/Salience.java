package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.role.Roles;

/**
 * How much an event matters to a reader of the timeline, from 0 to 1.
 *
 * <p>What makes an event worth its place adds up to at most 1. An event that stays in the background is worth less than
 * half of that, so that it never reaches {@link DatedEvent#SALIENT}.
 */
final class Salience {
    private static final double EVENT = 0.6;
    private static final double NAMED = 0.2;
    private static final double IN_LEAD = 0.1;
    private static final double OWN_DATE = 0.1;
    /** How much less what is told in passing matters. */
    static final double BACKGROUND = 0.45;

    /** So many sentences open an article. */
    private static final int LEAD = 3;

    private Salience() {}

    /**
     * The salience of an event.
     *
     * @param mention its fullest telling
     * @param roles who takes part in it and where
     * @param headline what tells of it
     */
    static double of(Mention mention, Roles roles, Headline headline) {
        double salience = EVENT;
        if (!roles.participants().isEmpty() || !roles.places().isEmpty()) {
            salience += NAMED;
        }
        if (mention.phrases().number() < LEAD) {
            salience += IN_LEAD;
        }
        if (mention.anchor() == Anchor.EXPLICIT) {
            salience += OWN_DATE;
        }
        return Math.round(100 * (ToldInPassing.is(mention) || !headline.isWhole() ? salience * BACKGROUND : salience))
                / 100.0;
    }
}
