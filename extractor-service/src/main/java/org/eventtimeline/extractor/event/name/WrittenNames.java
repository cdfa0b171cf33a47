package org.eventtimeline.extractor.event.name;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/** The names as an article writes them, and what stands around them. */
final class WrittenNames {
    private final Map<String, Boolean> people = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final NameForms forms = new NameForms();
    private final Set<Gender> genders = EnumSet.noneOf(Gender.class);
    private final ListedNames listed = new ListedNames(people);
    private final OpeningNames openings = new OpeningNames();
    private final CommonNames common;

    WrittenNames(List<Phrases> sentences) {
        common = new CommonNames(sentences);
        sentences.stream().filter(phrases -> !TitleCase.is(phrases)).forEach(this::read);
        people.replaceAll((text, person) -> person || isGiven(new Name(0, 1, text, false)));
        people.keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(name -> firsts.add(name.substring(0, name.indexOf(' '))));
    }

    /** The names in their order, and whether what stands around them or a given name tells that they are of people. */
    Map<String, Boolean> people() {
        return people;
    }

    /** The first words of names that have more. */
    Set<String> firsts() {
        return firsts;
    }

    /** What the headings call somebody without middle names. */
    CommonNames common() {
        return common;
    }

    /** Names that stand where places do: {@code in Oslo}. */
    Set<String> places() {
        return places;
    }

    /** Names that stand alone in their phrases, where no place is meant. */
    Set<String> alone() {
        return alone;
    }

    /** Whether the first word of the name has its capital only from opening a sentence, as far as is known. */
    boolean onlyOpens(String name) {
        return forms.onlyOpens(name);
    }

    /** Names that stand behind {@code the}. */
    Set<String> determined() {
        return forms.determined();
    }

    /** Whether an article or {@code which} stands beside the name: {@code the Lang Dale}, {@code Al Moe, which}. */
    boolean isThing(String name) {
        return forms.determined().contains(name) || things.contains(name);
    }

    /** Names that go on behind {@code of}: {@code Bank of England}. */
    Set<String> bodies() {
        return forms.bodies();
    }

    /** The full names of those who share a surname, by their given names: {@code Otto} of {@code Otto and Tim Lang}. */
    Map<String, String> brothers() {
        return listed.brothers();
    }

    /** The genders of which the article speaks. */
    Set<Gender> genders() {
        return genders;
    }

    private void read(Phrases phrases) {
        openings.people(phrases).forEach(name -> people.put(name, true));
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                Gender.ofPronoun(phrases.lower(noun.from())).ifPresent(genders::add);
                listed.read(phrases, i);
                boolean inPlace = PlacePositions.is(phrases, i);
                for (Name name : NameFinder.names(phrases, noun)) {
                    forms.read(phrases, i, name);
                    readBearer(phrases, i, name, inPlace);
                }
            }
        }
    }

    /** Who or what its place in the sentence tells that it is the name of. */
    private void readBearer(Phrases phrases, int i, Name name, boolean inPlace) {
        NounPhrase noun = phrases.noun(i);
        boolean whole = name.to() == noun.to();
        boolean person = !Geography.isPeople(name.text()) && (name.titled() || Personhood.isShown(phrases, i, name));
        people.merge(name.text(), person, Boolean::logicalOr);
        if (whole && phrases.isKind(i + 1, Kind.COMMA) && phrases.isMark(i + 2, "which")) {
            things.add(name.text());
        }
        if (whole && name.from() == noun.from() && !inPlace) {
            alone.add(name.text());
        }
        if ((inPlace && whole || Settlements.isRuled(phrases, noun, name) || Settlements.isHeaded(phrases, noun, name))
                && !person
                && PlacePositions.mayName(phrases, noun, name)) {
            places.add(name.text());
        }
    }

    /**
     * {@code Edith Lee} in an article that tells of a woman, {@code Jan van Lee} in one that tells of people, but not
     * {@code Victoria Station}.
     */
    private boolean isGiven(Name name) {
        boolean given = NameShape.isPair(name)
                && GivenNames.begin(name.text())
                && GivenNames.gender(name.text()).map(genders::contains).orElse(!genders.isEmpty());
        return !name.isOneWord()
                && (given || NameShape.isOfFamily(name) && !genders.isEmpty())
                && !isThing(name.text())
                && !Lexicon.isOrganisation(Words.lower(name.lastWord()))
                && !Lexicon.isNoActor(name.lastWord())
                && !NameJoints.endsOrganisation(Words.lower(name.lastWord()))
                && !Geography.isKnownPlace(name.text())
                && !Geography.isKnownPlace(name.firstWord());
    }
}
