package org.eventtimeline.extractor.event;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.ModelNames;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
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

    /** Those who do not act for the country that stands before them. */
    private static final Set<String> LEGISLATORS =
            Set.of("senator", "representative", "congressman", "congresswoman", "judge");

    /** Before what stands somewhere. */
    private static final Set<String> LOCAL = Set.of("at", "in", "near", "outside", "inside");

    /** What moves with the one whose name stands before it: {@code Acme shares}. */
    private static final Set<String> SHARES = Set.of("share", "stock", "bond");

    /** Kinds of what nature made, with which the names of such end. */
    private static final Set<String> FEATURES = Set.of(
            "stream",
            "lake",
            "sea",
            "ocean",
            "inlet",
            "bay",
            "strait",
            "channel",
            "mountain",
            "valley",
            "island",
            "peninsula",
            "desert",
            "forest",
            "glacier",
            "range");

    /** With these such names begin. */
    private static final Set<String> LED_BY = Set.of("lake", "loch", "mount", "cape");

    private NameRole() {}

    static Optional<Entity.Role> of(Names names, Phrases phrases, NounPhrase noun, Name name, String preposition) {
        String full = names.full(phrases, name);
        if (names.isPlace(full)) {
            boolean country = Geography.isCountry(full) && ACTORS.contains(preposition);
            return country && isRepresented(phrases, noun, name)
                    ? Optional.of(Entity.Role.PARTICIPANT)
                    : place(phrases, noun, name, country || SIDES.contains(preposition) && name.to() == noun.to());
        }
        if (isFeature(phrases, noun, name) && names.person(full).isEmpty()) {
            return place(phrases, noun, name, false);
        }
        boolean actor = isWhole(phrases, noun, name)
                && !isNameOfEvent(phrases, noun, name)
                && !isPeople(phrases, noun, name)
                && (isOrganisation(phrases, name) || !isNoActor(phrases, name));
        return actor ? Optional.of(Entity.Role.PARTICIPANT) : Optional.empty();
    }

    private static Optional<Entity.Role> place(Phrases phrases, NounPhrase noun, Name name, boolean acts) {
        return !isOwnerOrHead(phrases, noun, name)
                        && !isTitled(phrases, noun, name)
                        && !isOfFacility(phrases, noun, name)
                ? Optional.empty()
                : Optional.of(acts ? Entity.Role.PARTICIPANT : Entity.Role.PLACE);
    }

    /** {@code Dala} in {@code at the Dala ice hall}. */
    private static boolean isOfFacility(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from()
                && name.to() < noun.to()
                && noun.from() > 0
                && LOCAL.contains(phrases.lower(noun.from() - 1))
                && WordNetKinds.isKindOf(phrases.token(noun.head()).lemma(), "structure", 2);
    }

    /** Whether the name stands for itself, not for the kind of something as in {@code Intel processors}. */
    private static boolean isWhole(Phrases phrases, NounPhrase noun, Name name) {
        return isOwnerOrHead(phrases, noun, name)
                || isTitled(phrases, noun, name)
                || isRepresented(phrases, noun, name);
    }

    /** Also {@code Acme} in {@code fined Acme 400 euros}. */
    private static boolean isOwnerOrHead(Phrases phrases, NounPhrase noun, Name name) {
        return name.to() == noun.to()
                || name.to() == noun.possessorEnd()
                || name.from() == noun.from()
                        && name.text().length() > 1
                        && !Geography.isCountry(name.text())
                        && phrases.token(name.to()).is(PartOfSpeech.NUM, PartOfSpeech.SYM);
    }

    /** {@code Acme} in {@code Acme president Ann Lee}, but not in {@code former Acme president Ann Lee}. */
    private static boolean isTitled(Phrases phrases, NounPhrase noun, Name name) {
        Token title = phrases.token(name.to());
        return !isFormer(phrases, noun, name)
                && !LEGISLATORS.contains(Words.lower(title.lemma()))
                && Lexicon.isTitle(title)
                && !isHonoured(title)
                && !Geography.isPeople(phrases.token(name.to() - 1).text());
    }

    private static boolean isFormer(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from() && Lexicon.isFormer(phrases.lower(name.from() - 1));
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
                && !isFormer(phrases, noun, name)
                && (ModelNames.is(name.text()) && !WordNetKinds.isKindOf(head.lemma(), "way", 1)
                        || Lexicon.isPerson(head) && !isHonoured(head)
                        || Lexicon.isOrganisation(head.lemma())
                        || SHARES.contains(head.lemma()));
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
        Token head = phrases.token(noun.head());
        return name.to() == noun.possessorEnd() && head.isCapitalized() && Lexicon.isEventNoun(head);
    }

    /** {@code the Moe Firth}, {@code Lake Moe}, {@code the Moe Desert}. */
    private static boolean isFeature(Phrases phrases, NounPhrase noun, Name name) {
        if (name.isOneWord()) {
            return false;
        }
        boolean determined =
                name.from() > noun.from() && phrases.lower(name.from() - 1).equals("the");
        return LED_BY.contains(phrases.lower(name.from()))
                || determined
                        && (phrases.lower(name.to() - 1).equals("firth")
                                || FEATURES.stream()
                                        .anyMatch(feature ->
                                                WordNetKinds.isKindOf(phrases.lower(name.to() - 1), feature, 1)));
    }

    /** {@code Nobel Prize}. */
    static boolean isPrize(String name) {
        return WordNetKinds.isKindOf(Words.lower(name.substring(name.lastIndexOf(' ') + 1)), "prize", 3);
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

    /** {@code Moe} in {@code talks between Moe and Dala}, which are no way from one to the other. */
    static boolean isSide(Phrases phrases, int i) {
        int first = phrases.isKind(i - 1, Phrase.Kind.COORDINATOR) ? i - 2 : i;
        return phrases.preposition(first - 1).equals("between")
                && phrases.isNoun(first - 2)
                && Lexicon.isEventNoun(phrases.head(first - 2));
    }

    /** {@code Delegates from Norway and Chad}, who act for those who sent them. */
    static boolean isOfSent(Phrases phrases, int subject) {
        return phrases.preposition(subject + 1).equals("from")
                && phrases.isNoun(subject + 2)
                && Geography.isCountry(phrases.head(subject + 2).text())
                && WordNetKinds.isKindOf(phrases.head(subject).lemma(), "representative", 2);
    }
}
