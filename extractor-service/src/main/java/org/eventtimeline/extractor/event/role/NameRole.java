package org.eventtimeline.extractor.event.role;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.name.Settlements;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What a name is to the event: who takes part, where it is, or neither. */
final class NameRole {
    /** The preposition of who acts, also of a subject that does. */
    static final String AGENT = "by";

    /** Behind these a country acts: {@code a treaty between Norway and Chad}. */
    private static final Set<String> ACTORS = Set.of("", "by", "with", "between", "against");

    /** Behind these any place does: {@code a treaty with Oslo}, {@code a match against Brest}. */
    private static final Set<String> SIDES = Set.of(AGENT, "with", "against");

    /** Before what stands somewhere. */
    private static final Set<String> LOCAL = Set.of("at", "in", "near", "outside", "inside");

    private NameRole() {}

    static Optional<Entity.Role> of(Names names, Phrases phrases, NounPhrase noun, Name name, String preposition) {
        String full = names.full(phrases, name);
        if (names.isPlace(full)) {
            boolean country = Geography.isCountry(full) && ACTORS.contains(preposition);
            return country && NameStanding.isRepresented(phrases, noun, name)
                    ? Optional.of(Entity.Role.PARTICIPANT)
                    : place(phrases, noun, name, country || SIDES.contains(preposition) && name.to() == noun.to());
        }
        if (NaturalFeatures.isOne(phrases, noun, name) && names.person(full).isEmpty()) {
            return place(phrases, noun, name, false);
        }
        boolean actor = NameStanding.isWhole(phrases, noun, name)
                && !isNameOfEvent(phrases, noun, name)
                && !isPeople(phrases, noun, name)
                && (isOrganisation(phrases, name) || !isNoActor(phrases, name));
        return actor ? Optional.of(Entity.Role.PARTICIPANT) : Optional.empty();
    }

    private static Optional<Entity.Role> place(Phrases phrases, NounPhrase noun, Name name, boolean acts) {
        boolean located = NameStanding.isOwnerOrHead(phrases, noun, name)
                || NameStanding.isTitled(phrases, noun, name)
                || Settlements.isHeaded(phrases, noun, name)
                || isOfFacility(phrases, noun, name);
        return located ? Optional.of(acts ? Entity.Role.PARTICIPANT : Entity.Role.PLACE) : Optional.empty();
    }

    /** {@code Dala} in {@code at the Dala ice hall}. */
    private static boolean isOfFacility(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from()
                && name.to() < noun.to()
                && noun.from() > 0
                && LOCAL.contains(phrases.lower(noun.from() - 1))
                && WordNetKinds.isKindOf(phrases.head(noun).lemma(), "structure", 2);
    }

    /** {@code Kenyan}; also {@code North Norlandic} in {@code North Norlandic officials}, an adjective. */
    private static boolean isPeople(Phrases phrases, NounPhrase noun, Name name) {
        Token last = phrases.token(name.to() - 1);
        return Geography.isPeople(last.text())
                || name.to() < noun.to() && name.to() != noun.possessorEnd() && last.pos() == PartOfSpeech.ADJ;
    }

    /**
     * {@code Rescue Service}, {@code Web Services}, {@code Moe Rescue Ltd}, though a rescue takes no part in events.
     */
    private static boolean isOrganisation(Phrases phrases, Name name) {
        String last = phrases.lower(name.to() - 1);
        return NameJoints.endsOrganisation(Inflection.singular(last))
                || Lexicon.isOrganisation(last)
                || NameFinder.isCompanySuffix(last);
    }

    /** {@code Teacher} in {@code the National Teacher's Conference}. */
    private static boolean isNameOfEvent(Phrases phrases, NounPhrase noun, Name name) {
        Token head = phrases.head(noun);
        return name.to() == noun.possessorEnd() && head.isCapitalized() && Lexicon.isEventNoun(head);
    }

    /** Whether the name is of something that takes no part in events: {@code World War II}, {@code Nobel Prize}. */
    private static boolean isNoActor(Phrases phrases, Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (Lexicon.isNoActor(phrases.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
