package org.eventtimeline.extractor.event.headline.noun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Kinds;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Where an article tells what a noun is about: {@code a lawsuit against Acme}. */
final class FullerMentions {
    /** So many sentences on, a noun takes up one for a kind of what it names. */
    private static final int REACH = 2;

    /** So many sentences on, what is somebody's stays so without a word. */
    private static final int OWN_REACH = 3;

    private static final Set<String> PLACING = Set.of("in", "at");

    /** So many of the commonest senses count: a contract is also a game of cards. */
    private static final int SENSES = 1;

    private final List<Reading> readings;
    private final Names names;
    private final Map<String, List<Place>> explained = new HashMap<>();

    /** A noun phrase of the article. */
    record Place(Phrases phrases, int i) {
        /** {@code A tournament in Rome}, where others are elsewhere. */
        private boolean isSomewhere() {
            return Definites.hasOwnComplement(phrases, i) && PLACING.contains(phrases.preposition(i + 1));
        }

        private boolean isWithin(int reach, Phrases sentence) {
            return sentence.number() - phrases.number() <= reach;
        }

        /** {@code His clinic}, which only the next sentence surely goes on to tell of. */
        private boolean isHis() {
            return Gender.ofPronoun(phrases.lower(phrases.get(i).from())).isPresent();
        }

        private boolean isBefore(Phrases sentence, int j) {
            return phrases.number() < sentence.number() || phrases.number() == sentence.number() && i < j;
        }
    }

    FullerMentions(List<Reading> readings, Names names) {
        this.readings = readings;
        this.names = names;
        for (Reading reading : readings) {
            Phrases phrases = reading.phrases();
            for (int i = 0; i < phrases.size() && !phrases.sentence().isHeading(); i++) {
                if (phrases.get(i) instanceof NounPhrase noun && TellingNouns.is(phrases, i, noun)) {
                    explained
                            .computeIfAbsent(phrases.lower(noun.head()), word -> new ArrayList<>())
                            .add(new Place(phrases, i));
                }
            }
        }
    }

    /** Where the article has explained the noun in lower case before phrase {@code i}. */
    Optional<Place> of(String noun, Phrases phrases, int i) {
        return explained.getOrDefault(noun, List.of()).stream()
                .filter(place -> place.isBefore(phrases, i))
                .reduce((first, last) -> last)
                .or(() -> kindred(noun, phrases, i))
                .or(() -> sameAct(noun, phrases, i))
                .filter(place -> place.isWithin(OWN_REACH, phrases) || !isOfPerson(place) && !place.isSomewhere())
                .filter(place -> place.isWithin(1, phrases) || !place.isHis());
    }

    /** {@code A diesel van} for {@code the vehicle}. */
    private Optional<Place> kindred(String noun, Phrases phrases, int i) {
        return !WordNetKinds.isSpecific(noun)
                ? Optional.empty()
                : explained.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(place -> place.isWithin(REACH, phrases) && place.isBefore(phrases, i))
                                .filter(place -> WordNetKinds.isKindOf(entry.getKey(), noun, SENSES)))
                        .max(Comparator.comparingInt(place -> place.phrases().number()))
                        .filter(place -> isLast(place, noun, phrases, i));
    }

    /**
     * {@code A merger with Acme} for {@code the deal}: the last of which a sentence shortly before tells, if it is one.
     */
    private Optional<Place> sameAct(String noun, Phrases phrases, int i) {
        List<Place> acts = explained.entrySet().stream()
                .filter(entry -> isSameAct(entry.getKey(), noun))
                .flatMap(entry -> entry.getValue().stream())
                .filter(place -> place.isWithin(REACH, phrases) && place.isBefore(phrases, i))
                .toList();
        return acts.size() == 1 ? Optional.of(acts.get(0)) : Optional.empty();
    }

    /** Whether both are words for one kind of act, as firms that merge also make a deal. */
    private static boolean isSameAct(String told, String again) {
        boolean bothOne = Inflection.singular(told).equals(told)
                == Inflection.singular(again).equals(again);
        String act = Kinds.of(Inflection.singular(told));
        String other = Kinds.of(Inflection.singular(again));
        return bothOne && (act.equals(other) || act.equals("merger") && other.equals("agreement"));
    }

    /** Whether no other noun between the place and phrase {@code i} names the same kind: {@code the camera}. */
    private boolean isLast(Place place, String kind, Phrases phrases, int i) {
        String told = place.phrases().lower(place.phrases().noun(place.i()).head());
        return readings.subList(place.phrases().number(), phrases.number() + 1).stream()
                .map(Reading::phrases)
                .allMatch(sentence -> IntStream.range(0, sentence.size())
                        .filter(sentence::isNoun)
                        .filter(j -> place.isBefore(sentence, j) && new Place(sentence, j).isBefore(phrases, i))
                        .map(j -> sentence.noun(j).head())
                        .noneMatch(head -> !sentence.lower(head).equals(told)
                                && !sentence.token(head).isCapitalized()
                                && WordNetKinds.isKindOf(sentence.lower(head), kind, SENSES)));
    }

    /** {@code The party of Ann Lee}, where others may have one, too. */
    private boolean isOfPerson(Place place) {
        Phrases phrases = place.phrases();
        NounPhrase noun = phrases.noun(place.i());
        boolean complemented = Definites.hasOwnComplement(phrases, place.i());
        NounPhrase owner = complemented ? phrases.noun(place.i() + 2) : noun;
        return (complemented || noun.hasPossessor())
                && !Lexicon.isTitle(phrases.head(noun))
                && NameFinder.names(phrases, owner).stream()
                        .anyMatch(name -> names.person(name.text()).isPresent());
    }
}
