package org.eventtimeline.extractor.event.reference.introduction;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.BodyKinds;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Things;
import org.eventtimeline.extractor.event.reference.sentence.Sources;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/** Learns of the firms, clubs and other bodies that an article names, which it may go on to call by a noun. */
final class BodyIntroductions {
    private final Names names;
    private final Callings callings;
    private final Things organisations;

    BodyIntroductions(Names names, Callings callings, Things organisations) {
        this.names = names;
        this.callings = callings;
        this.organisations = organisations;
    }

    /** Learns from phrase {@code i}, maybe a subject, which ends with the full name. */
    void learn(Reading reading, int i, String full, boolean alone) {
        boolean listed = isListedSubject(reading, i);
        boolean subject = alone || listed;
        if (Organisations.isOne(names, full)
                && (subject || isTold(reading, i, full) && !Sources.have(reading.phrases(), i))) {
            organisations.speakOf(
                    names.fullest(full), subject, reading.phrases().number());
            if (listed) {
                organisations.share(reading.phrases().number());
            }
        }
    }

    /** {@code Beta} in {@code Acme and Beta merged}. */
    private static boolean isListedSubject(Reading reading, int i) {
        return IntStream.range(0, i)
                .filter(first -> ClauseRoles.isSubject(reading, first))
                .anyMatch(first -> Lists.members(reading.phrases(), first).contains(i));
    }

    /** Whether it acts, is known or is surely one of those that are called by nouns. */
    private boolean isTold(Reading reading, int i, String full) {
        Phrases phrases = reading.phrases();
        return phrases.preposition(i - 1).equals("by")
                || reading.isSubject(i)
                || organisations.names().contains(names.fullest(full))
                || organisations.isInTitle(names.fullest(full))
                || Organisations.isFirm(full)
                || Parties.isOne(reading, i)
                || BodyKinds.isNamed(full) && isLastName(phrases, i)
                || names.isHeaded(full);
    }

    /** {@code Moe Records} in {@code joined Moe Records}, but not in {@code left Moe Records for Acme}. */
    private boolean isLastName(Phrases phrases, int i) {
        return IntStream.range(i + 1, phrases.size())
                .filter(phrases::isNoun)
                .mapToObj(next -> callings.headName(phrases, phrases.noun(next)))
                .flatMap(Optional::stream)
                .noneMatch(name -> Organisations.isOne(names, name));
    }
}
