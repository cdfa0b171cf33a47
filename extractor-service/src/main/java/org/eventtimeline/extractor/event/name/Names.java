package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.WordList;
import org.eventtimeline.extractor.language.WordNetClasses;
import org.eventtimeline.extractor.language.WordNetNames;

/** The names of an article: which name people by their full name, and which name places. */
public final class Names {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "across");
    private static final Set<String> NO_PLACES = WordList.words("""
            Literature Medicine Physics Chemistry Economics Peace Science Art Congress Parliament English
            French German Spanish Russian Chinese Arabic
            """);
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she");

    private static final String AND = " & ";

    private static final int LONGEST_SMALL_WORD = 3;

    /** So many words the name of a person has at most. */
    private static final int LONGEST_NAME = 4;

    private final Map<String, String> people = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Boolean> written = new LinkedHashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> determined = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    /** The first words of names that have more. */
    private final Set<String> firsts = new HashSet<>();

    /** What firms are called for short by the surnames in their names: {@code Lee} of {@code Lee & Sons}. */
    private final Set<String> firms = new HashSet<>();

    private final Set<Gender> genders = EnumSet.noneOf(Gender.class);
    private String opening = "";
    private final Aliases aliases;

    /** Reads the names of an article, its title before its text. */
    public Names(List<Phrases> sentences) {
        sentences.stream().filter(phrases -> !TitleCase.is(phrases)).forEach(this::read);
        written.replaceAll((text, person) -> person || isGiven(new Name(0, 1, text, false)));
        findFirms();
        written.keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(name -> firsts.add(name.substring(0, name.indexOf(' '))));
        nameFully(false);
        nameFully(true);
        written.forEach((text, person) -> {
            if (person) {
                people.putIfAbsent(text, text);
            }
        });
        aliases = new Aliases(Stream.concat(bodies.stream(), written.keySet().stream())
                .filter(name -> !people.containsKey(name) && !isCalledPlace(name))
                .toList());
    }

    /** {@code Lang} is {@code Lang Motors Inc.} where the article has named that before it names any person so. */
    private void findFirms() {
        Set<String> surnames = new HashSet<>();
        written.forEach((text, person) -> {
            Name name = new Name(0, 1, text, false);
            if (text.contains(AND)) {
                firms.add(text.substring(0, text.indexOf(AND)));
            } else if (Aliases.isKindOfCompany(name.lastWord()) && !surnames.contains(name.firstWord())) {
                firms.add(name.firstWord());
            } else if (!name.isOneWord()) {
                surnames.add(name.lastWord());
            }
        });
    }

    private void read(Phrases phrases) {
        readOpening(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                boolean inPlace = PLACE_PREPOSITIONS.contains(phrases.preposition(i - 1))
                        || isGoal(phrases, i)
                        || Settlements.isNamed(phrases, i);
                Gender.ofPronoun(phrases.lower(noun.from())).ifPresent(genders::add);
                readList(phrases, i);
                for (Name name : NameFinder.names(phrases, noun)) {
                    if (NameSpans.end(phrases, i, name) > name.to()) {
                        bodies.add(phrases.text(name.from(), NameSpans.end(phrases, i, name)));
                    }
                    boolean whole = name.to() == noun.to();
                    boolean person =
                            !Geography.isPeople(name.text()) && (name.titled() || Personhood.isShown(phrases, i, name));
                    written.merge(name.text(), person, Boolean::logicalOr);
                    if (whole
                            && name.from() > noun.from()
                            && !name.titled()
                            && phrases.lower(name.from() - 1).equals("the")) {
                        determined.add(name.text());
                    }
                    if (whole && name.from() == noun.from() && !inPlace) {
                        alone.add(name.text());
                    }
                    if (inPlace && whole && !person && !NO_PLACES.contains(name.text()) && !isEvent(phrases, noun)) {
                        places.add(name.text());
                    }
                }
            }
        }
    }

    /** {@code Tim} in {@code the brothers Otto and Tim}: what a title in the plural begins is a list of people. */
    private void readList(Phrases phrases, int i) {
        NounPhrase first = (NounPhrase) phrases.get(i);
        boolean titled = NameFinder.names(phrases, first).stream()
                .anyMatch(name -> name.titled()
                        && name.to() == first.to()
                        && name.from() > first.from()
                        && Lexicon.isPlural(phrases.token(name.from() - 1)));
        if (titled) {
            Lists.members(phrases, i).stream()
                    .flatMap(member -> NameFinder.names(phrases, (NounPhrase) phrases.get(member)).stream())
                    .forEach(name -> written.put(name.text(), true));
        }
    }

    /** {@code Games} in {@code at the Olympic Games}. */
    private static boolean isEvent(Phrases phrases, NounPhrase noun) {
        return Lexicon.isEventNoun(phrases.token(noun.head()));
    }

    /** {@code Ann Lee left. She}: whom a sentence opens with and it or the next takes up is a person. */
    private void readOpening(Phrases phrases) {
        if (SUBJECT_PRONOUNS.contains(phrases.lower(0)) && !opening.isEmpty()) {
            written.put(opening, true);
        }
        Optional<Name> first = phrases.get(0) instanceof NounPhrase noun
                ? NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.from() == noun.from() && name.to() == noun.to())
                        .filter(name -> !name.isOneWord() && (isPair(name) || isPersonal(name)) && !isDescribing(name))
                        .filter(name -> !Geography.isKnownPlace(name.text()))
                        .findFirst()
                : Optional.empty();
        opening = first.map(Name::text).orElse("");
        boolean takenUp = first.isPresent()
                && phrases.list().stream().anyMatch(phrase -> SUBJECT_PRONOUNS.contains(phrases.lower(phrase.from())));
        if (takenUp) {
            written.put(opening, true);
        }
    }

    /** {@code Edith Lee} in an article that tells of a woman, but not {@code Victoria Station}. */
    private boolean isGiven(Name name) {
        return !name.isOneWord()
                && isPair(name)
                && !determined.contains(name.text())
                && Gender.ofGivenName(name.text()).filter(genders::contains).isPresent()
                && !Lexicon.isOrganisation(Words.lower(name.lastWord()))
                && !Lexicon.isNoActor(name.lastWord())
                && !NameJoints.endsOrganisation(Words.lower(name.lastWord()))
                && !Geography.isKnownPlace(name.text())
                && !Geography.isKnownPlace(name.firstWord());
    }

    /** {@code Supreme Court}, but neither {@code Ann Field} nor {@code Rose Lee}. */
    private static boolean isDescribing(Name name) {
        String first = name.firstWord().toLowerCase(Locale.ROOT);
        return isCommon(name.lastWord()) && (isCommon(first) || WordNetClasses.mayDescribe(first));
    }

    private static boolean isCommon(String word) {
        return WordNetNames.isCommonNoun(word.toLowerCase(Locale.ROOT));
    }

    /** {@code Paris} in {@code moved to Paris}. */
    private static boolean isGoal(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("to")
                && i > 1
                && phrases.get(i - 2) instanceof VerbGroup verb
                && Lexicon.isMotion(phrases.token(verb.head()));
    }

    /** Who is called by the first name leaves the surname to others: {@code Tim} to {@code Otto Lang}. */
    private void nameFully(boolean calledByFirstName) {
        written.forEach((text, person) -> {
            if (alone.contains(new Name(0, 1, text, false).firstWord()) == calledByFirstName) {
                nameFully(text, person);
            }
        });
    }

    /** Lets the first and last word of a person's name stand for all of it. */
    private void nameFully(String text, boolean person) {
        Name full = new Name(0, 1, text, false);
        if (full.isOneWord() || Geography.isKnownPlace(text) || people.containsKey(text)) {
            return;
        }
        boolean shortened = !genders.isEmpty()
                && !Collections.disjoint(alone, full.surnames())
                && Collections.disjoint(places, full.surnames());
        boolean common = isCommon(full.lastWord());
        boolean called = !genders.isEmpty() && alone.contains(full.firstWord()) && !common && isPair(full);
        boolean known = written.getOrDefault(full.lastWord(), false) || written.getOrDefault(full.firstWord(), false);
        if (person || (shortened || known || called) && !isInstitution(full)) {
            people.put(text, text);
            List<String> shorter = new ArrayList<>(full.surnames());
            shorter.add(full.firstWord());
            for (String word : shorter) {
                boolean place =
                        Geography.isCountry(word) || word.equals(full.firstWord()) && Geography.isKnownPlace(word);
                if (!place && !firms.contains(word) && !Geography.isPeople(word)) {
                    people.putIfAbsent(word, text);
                }
            }
            places.remove(text);
        }
    }

    /** {@code Emil Harald}, but not {@code Acme Corp.}. */
    private static boolean isPair(Name name) {
        boolean two = name.text().indexOf(' ') == name.text().lastIndexOf(' ');
        boolean acronym = name.firstWord().equals(name.firstWord().toUpperCase(Locale.ROOT));
        return two && !acronym && !NameFinder.isCompanySuffix(name.lastWord());
    }

    /** {@code Jan van der Velde}, {@code Maria del Pilar Lang}: no word but small ones is common. */
    private static boolean isPersonal(Name name) {
        List<String> words = List.of(name.text().split(" "));
        return words.size() <= LONGEST_NAME
                && words.stream().noneMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                && words.stream()
                        .noneMatch(word -> word.length() > LONGEST_SMALL_WORD
                                && isCommon(word)
                                && Gender.ofGivenName(word).isEmpty())
                && !NameFinder.isCompanySuffix(name.lastWord());
    }

    /** {@code Lang Memorial Library}: the last of several words is a common noun; {@code Oslo Rovers}: several people. */
    private static boolean isInstitution(Name name) {
        boolean several = name.text().indexOf(' ') != name.text().lastIndexOf(' ');
        return several && isCommon(name.lastWord()) || Lexicon.isPlural(name.lastWord());
    }

    /** The name with its article, if it has one: {@code the Sloane Museum}. */
    public String withArticle(String name) {
        return determined.contains(name) ? "the " + name : name;
    }

    /** Whether the text begins with a name of the article. */
    public boolean open(String text) {
        return Stream.concat(written.keySet().stream(), bodies.stream())
                .anyMatch(name -> text.startsWith(name)
                        && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length()))));
    }

    /** The full name of the person that the article calls so, if it is one. */
    public Optional<String> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** The fullest name that the article has for who or what it calls so. */
    public String fullest(String name) {
        return aliases.fullest(full(name));
    }

    /** The name, in full where it is that of a person or only the last word of another: {@code Rovers}. */
    public String full(String name) {
        String person = people.get(name);
        return person != null ? person : firms.contains(name) ? name : aliases.byLastWord(name);
    }

    /** Whether the article or the atlas takes the full name for that of a place. */
    public boolean isPlace(String name) {
        return isCalledPlace(name) && aliases.fullest(name).equals(name) && !isFirm(name);
    }

    /** {@code Apex}, which acts, in an article that tells of {@code Apex Appliances}. */
    private boolean isFirm(String name) {
        return alone.contains(name) && firsts.contains(name) && !places.contains(name) && !Geography.isCountry(name);
    }

    /** Whether the name is that of a place, if of no firm: {@code Meridian} of {@code Meridian Systems}. */
    private boolean isCalledPlace(String name) {
        return Geography.isCountry(name)
                || !people.containsKey(name) && (places.contains(name) || Geography.isKnownPlace(name));
    }
}
