package org.eventtimeline.extractor.event.reference.introduction;

import java.util.Optional;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/** Learns whom and what an article speaks of as having something: {@code Lee's relatives}, {@code Acme's mill}. */
final class OwnerIntroductions {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final Discourse discourse;

    OwnerIntroductions(Names names, Callings callings, Meanings meanings, Discourse discourse) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
        this.discourse = discourse;
    }

    /** Learns from a noun phrase, maybe a subject. */
    void learn(Phrases phrases, NounPhrase noun, boolean subject) {
        ownerOf(phrases, noun).ifPresent(owner -> {
            if (names.person(owner).isPresent()) {
                discourse.people().own(owner, subject, phrases.number());
                if (!subject && callings.isNamed(phrases, noun)) {
                    discourse.people().embed(owner, phrases.number());
                }
            } else if (Organisations.isOne(names, owner) && (subject || Organisations.isFirm(owner))) {
                discourse.organisations().speakOf(names.fullest(owner), subject, phrases.number());
            }
        });
    }

    /** {@code Lee} of {@code Lee's house}, and of {@code the Dane's house} where that is Lee. */
    private Optional<String> ownerOf(Phrases phrases, NounPhrase noun) {
        boolean described = noun.hasPossessor() && phrases.lower(noun.from()).equals("the");
        return callings.ownerName(phrases, noun)
                .or(() -> described
                        ? meanings.at(phrases, noun.from())
                                .filter(owner -> names.person(owner).isPresent())
                        : Optional.empty());
    }
}
