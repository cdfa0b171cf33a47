package org.eventtimeline.extractor.event.headline.clarity;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells headlines in which {@code its} or {@code his} is not of the subject, nor of anything else they name. */
final class LooseOwners {
    private final Names names;

    LooseOwners(Names names) {
        this.names = names;
    }

    /** {@code Lang seizes its silver}, {@code Fire damages its roof}, which is not that of a person, nor of a fire. */
    boolean isOfAnother(Token subject, String actor, List<String> pieces) {
        boolean owns = names.person(actor).isEmpty() && !WordNetKinds.isKindOf(subject.lemma(), "happening", 1);
        String told = String.join(" ", pieces).substring(actor.length());
        int its = told.indexOf(" its ");
        return !owns && its >= 0 && told.substring(0, its).chars().noneMatch(Character::isUpperCase);
    }

    /**
     * {@code Court hears his plea}, {@code Tree hits their car}, which is somebody's whom the headline does not name.
     */
    boolean isOfSomebody(Reading reading, Clause clause, String actor, List<String> pieces) {
        String told = pieces.get(0).substring(actor.length());
        int their = isOneWithoutName(reading, clause) ? told.indexOf(" their ") : -1;
        int his = Math.max(their, Math.max(told.indexOf(" his "), told.indexOf(" her ")));
        return his >= 0
                && told.substring(0, his).chars().noneMatch(Character::isUpperCase)
                && names.person(actor).isEmpty()
                && !PersonWording.describes(reading.phrases(), clause.subject());
    }

    /** {@code Tree}, but not {@code Bergen Rovers} nor {@code Acme}, who win {@code their} first title. */
    private static boolean isOneWithoutName(Reading reading, Clause clause) {
        Token head = reading.phrases().head(clause.subject());
        return !Words.isPlural(head)
                && !head.isCapitalized()
                && Lists.end(reading.phrases(), clause.subject()) == clause.subject() + 1;
    }
}
