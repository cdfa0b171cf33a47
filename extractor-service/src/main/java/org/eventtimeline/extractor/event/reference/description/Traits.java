package org.eventtimeline.extractor.event.reference.description;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.event.reference.wording.NamingNouns;
import org.eventtimeline.extractor.event.reference.wording.Offices;
import org.eventtimeline.extractor.event.reference.wording.Vocations;

/**
 * Finds of whom the article tells a trait only in going on: {@code Ann Lee resigned. The former England captain is 44},
 * {@code The 44-year-old was born in Oslo}, {@code The painter lived in Oslo}.
 */
final class Traits {
    private final Discourse discourse;

    Traits(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The only one whom the sentence before is about, where phrase {@code i} goes on with a trait. */
    Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        boolean trait = (Descriptions.isTrait(phrases, noun) || Vocations.are(phrases, noun))
                && !Words.isPlural(phrases.head(i))
                && !phrases.preposition(i + 1).equals("of");
        Optional<String> former = Descriptions.isFormer(phrases, noun)
                ? discourse.epithets().meant(NamingNouns.former(phrases, noun))
                : Optional.empty();
        return former.isPresent() || !trait || !ClauseRoles.isSubject(reading, i)
                ? former
                : discourse.people().onlyTold(phrases.number() - 1, name -> !isOther(phrases, noun, name));
    }

    /** Whether the article tells another age or origin of who has the name. */
    private boolean isOther(Phrases phrases, NounPhrase noun, String name) {
        boolean vocation = Vocations.are(phrases, noun);
        return vocation && isSomebodyElse(phrases.lower(noun.head()), name)
                || vocation && discourse.epithets().isCalled(name, Offices::isOne)
                || Descriptions.isNative(phrases, noun) && discourse.nations().isKnown(name)
                || Descriptions.isAged(phrases, noun) && discourse.epithets().isCalled(name, Descriptions::isAge);
    }

    private boolean isSomebodyElse(String vocation, String name) {
        return discourse
                .epithets()
                .meant(vocation)
                .filter(other -> !other.equals(name))
                .isPresent();
    }
}
