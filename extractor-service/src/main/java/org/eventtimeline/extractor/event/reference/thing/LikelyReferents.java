package org.eventtimeline.extractor.event.reference.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Things;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/**
 * Which of the things that an article speaks of is likeliest meant: of those that may stand there the one that leads
 * the others by enough, and otherwise none.
 */
public final class LikelyReferents {
    /** What is less likely is not meant. */
    private static final double LEAST = -1.2;

    /** What is at least so likely is meant by a pronoun, whatever else is as likely. */
    private static final double SURE = 1.5;

    /** By so much what is less sure must lead. */
    private static final double LEAD = 0.35;

    /** The same of what is described, which could have been named. */
    private static final double DESCRIBED_LEAD = 1;

    /** So many sentences back what the title does not name is meant. */
    private static final int REACH = 6;

    private final Names names;
    private final Referents referents;
    private final Bindings bindings;
    private final ReferentScores scores;
    private final Things organisations;

    /** Asks about an article whose things are learnt from elsewhere. */
    public LikelyReferents(Names names, Callings callings, Discourse discourse, Referents referents) {
        this.names = names;
        this.referents = referents;
        this.bindings = new Bindings(callings, referents);
        this.scores = new ReferentScores(names, discourse, referents);
        this.organisations = discourse.organisations();
    }

    private record Likely(Referent referent, double score) {}

    /** Whether both are one, which is also called by a part of its name: {@code Acme} and {@code Acme Steel}. */
    private boolean isSame(Likely one, Likely other) {
        return organisations
                .longest(one.referent().name())
                .equals(organisations.longest(other.referent().name()));
    }

    /** The organisation that the description means with which phrase {@code i} begins, of those that fit. */
    public Optional<String> described(Reading reading, int i, Predicate<String> fits) {
        return likeliest(
                        Asking.described(reading, i),
                        referent -> referent.hasName()
                                && organisations.isKnown(names.fullest(referent.name()))
                                && fits.test(names.fullest(referent.name())),
                        Double.MAX_VALUE,
                        DESCRIBED_LEAD)
                .map(name -> organisations.longest(names.fullest(name)));
    }

    /** What a pronoun means. */
    Optional<String> meant(Asked asked) {
        return likeliest(asked, referent -> true, SURE, LEAD);
    }

    private Optional<String> likeliest(Asked asked, Predicate<Referent> fits, double sure, double lead) {
        Set<Referent> excluded = bindings.excluded(asked);
        List<Likely> likely = referents.near(asked.sentence()).stream()
                .filter(referent -> !excluded.contains(referent) && fits.test(referent))
                .filter(referent -> referent.last().sentence() >= asked.sentence() - REACH
                        || organisations.isInTitle(referent.name()))
                .map(referent -> new Likely(referent, scores.of(referent, asked)))
                .filter(each -> each.score() >= LEAST)
                .toList();
        return likely.stream()
                .reduce((one, other) -> other.score() >= one.score() ? other : one)
                .filter(best -> best.score() >= sure
                        || likely.stream()
                                .filter(other -> !isSame(best, other))
                                .allMatch(other -> best.score() - other.score() >= lead))
                .map(best -> best.referent().name());
    }
}
