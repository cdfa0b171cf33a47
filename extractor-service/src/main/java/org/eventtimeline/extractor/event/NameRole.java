package org.eventtimeline.extractor.event;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.ModelNames;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.Names;
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

    /** Behind these a country acts: {@code a treaty with Norway}. */
    private static final Set<String> ACTORS = Set.of("", "by", "with", "between", "against");

    /** What moves with the one whose name stands before it: {@code Acme shares}. */
    private static final Set<String> SHARES = Set.of("share", "stock", "bond");

    private NameRole() {}

    static Optional<Entity.Role> of(Names names, Phrases phrases, NounPhrase noun, Name name, String preposition) {
        String full = names.full(phrases, name);
        if (names.isPlace(full)) {
            boolean country = Geography.isCountry(full) && ACTORS.contains(preposition);
            return country && isRepresented(phrases, noun, name)
                    ? Optional.of(Entity.Role.PARTICIPANT)
                    : place(phrases, noun, name, country || preposition.equals(AGENT) && name.to() == noun.to());
        }
        boolean actor = isWhole(phrases, noun, name)
                && !isNameOfEvent(phrases, noun, name)
                && !isPeople(phrases, noun, name)
                && (isOrganisation(phrases, name) || !isNoActor(phrases, name));
        return actor ? Optional.of(Entity.Role.PARTICIPANT) : Optional.empty();
    }

    private static Optional<Entity.Role> place(Phrases phrases, NounPhrase noun, Name name, boolean acts) {
        return !isOwnerOrHead(noun, name) && !isTitled(phrases, name)
                ? Optional.empty()
                : Optional.of(acts ? Entity.Role.PARTICIPANT : Entity.Role.PLACE);
    }

    /** Whether the name stands for itself, not for the kind of something as in {@code Intel processors}. */
    private static boolean isWhole(Phrases phrases, NounPhrase noun, Name name) {
        return isOwnerOrHead(noun, name) || isTitled(phrases, name) || isRepresented(phrases, noun, name);
    }

    private static boolean isOwnerOrHead(NounPhrase noun, Name name) {
        return name.to() == noun.to() || name.to() == noun.possessorEnd();
    }

    /** {@code Acme} in {@code Acme president Ann Lee}. */
    private static boolean isTitled(Phrases phrases, Name name) {
        Token title = phrases.token(name.to());
        return Lexicon.isTitle(title)
                && !isHonoured(title)
                && !Geography.isPeople(phrases.token(name.to() - 1).text());
    }

    /** {@code Kenyan}; also {@code North Norlandic} in {@code North Norlandic officials}, an adjective. */
    private static boolean isPeople(Phrases phrases, NounPhrase noun, Name name) {
        Token last = phrases.token(name.to() - 1);
        return Geography.isPeople(last.text())
                || name.to() < noun.to() && name.to() != noun.possessorEnd() && last.pos() == PartOfSpeech.ADJ;
    }

    /** {@code laureate} in {@code the Sorley laureate}, whom no Sorley sends. */
    private static boolean isHonoured(Token person) {
        return WordNetKinds.isKindOf(person.lemma(), "honoree", 2)
                || WordNetKinds.isKindOf(person.lemma(), "winner", 2);
    }

    /** {@code Acme} in {@code Acme officials}, {@code X500} in {@code X500 jets}. */
    private static boolean isRepresented(Phrases phrases, NounPhrase noun, Name name) {
        Token head = phrases.token(noun.head());
        return name.to() == noun.head()
                && (ModelNames.is(name.text())
                        || Lexicon.isPerson(head) && !isHonoured(head)
                        || Lexicon.isOrganisation(head.lemma())
                        || SHARES.contains(head.lemma()));
    }

    /** {@code Rescue Service}, {@code Web Services}, though a rescue takes no part in events. */
    private static boolean isOrganisation(Phrases phrases, Name name) {
        String last = phrases.lower(name.to() - 1);
        return NameJoints.endsOrganisation(Inflection.singular(last)) || Lexicon.isOrganisation(last);
    }

    /** {@code Teacher} in {@code the National Teacher's Conference}. */
    private static boolean isNameOfEvent(Phrases phrases, NounPhrase noun, Name name) {
        Token head = phrases.token(noun.head());
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

    /** {@code Delegates from Norway and Chad}, who act for those who sent them. */
    static boolean isOfSent(Phrases phrases, int subject) {
        return phrases.preposition(subject + 1).equals("from")
                && phrases.isNoun(subject + 2)
                && Geography.isCountry(phrases.head(subject + 2).text())
                && WordNetKinds.isKindOf(phrases.head(subject).lemma(), "representative", 2);
    }
}
