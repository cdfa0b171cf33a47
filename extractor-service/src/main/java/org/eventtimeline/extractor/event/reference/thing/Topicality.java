package org.eventtimeline.extractor.event.reference.thing;

import org.eventtimeline.extractor.event.reference.discourse.Things;

/** How much the article, or the sentence before, is about something rather than about others. */
final class Topicality {
    private static final double TITLE = 1.5;

    /** The same of what is described, which may be taken up from far. */
    private static final double DESCRIBED_TITLE = 2;

    /** The same where no title tells it, once the article has gone on behind its first sentences. */
    private static final double OPENING = 1.5;

    /** For what only stands beside a subject with a name. */
    private static final double BESIDE = -0.5;

    private final Things organisations;
    private final Referents referents;

    Topicality(Things organisations, Referents referents) {
        this.organisations = organisations;
        this.referents = referents;
    }

    double of(Referent referent, Asked asked) {
        return asked.described() ? ofDescribed(referent, asked) : ofPronoun(referent, asked);
    }

    private double ofDescribed(Referent referent, Asked asked) {
        String name = referent.name();
        return (organisations.isOnlyTitle(name) ? DESCRIBED_TITLE : 0)
                + (organisations.isInTitle(name) ? DESCRIBED_TITLE : 0)
                + (asked.sentence() > 1 && organisations.isOpening(name) ? OPENING : 0);
    }

    private double ofPronoun(Referent referent, Asked asked) {
        if (isBeside(referent, asked)) {
            return BESIDE;
        }
        return organisations.isInTitle(referent.name()) && !isLeft(referent, asked) ? TITLE : 0;
    }

    /** Whether the sentence before is about something else and does not speak of it. */
    private boolean isLeft(Referent referent, Asked asked) {
        int before = asked.sentence() - 1;
        return referent.last().sentence() < before
                && referents.near(asked.sentence()).stream().anyMatch(other -> other.isSubject(before));
    }

    /** {@code Acme} in {@code Beta, which Acme tried to buy, grew. It left}. */
    private boolean isBeside(Referent referent, Asked asked) {
        int before = asked.sentence() - 1;
        return asked.subject()
                && referent.last().sentence() == before
                && !referent.isMainSubject(before)
                && referents.near(asked.sentence()).stream()
                        .anyMatch(other -> other.hasName() && other.isMainSubject(before));
    }
}
