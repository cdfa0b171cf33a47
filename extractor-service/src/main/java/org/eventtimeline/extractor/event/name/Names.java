package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** The names of an article: which name people by their full name, and which name places. */
public final class Names {
    private final Map<String, String> people = new HashMap<>();
    private final WrittenNames written;
    private final Set<String> places;

    /** The first words of names that have more. */
    private final Set<String> firsts = new HashSet<>();

    private final FirmNames firms;

    private final Aliases aliases;

    /** Reads the names of an article, its title before its text. */
    public Names(List<Phrases> sentences) {
        written = new WrittenNames(sentences);
        places = new HashSet<>(written.places());
        firms = new FirmNames(sentences, written);
        written.people().keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(name -> firsts.add(name.substring(0, name.indexOf(' '))));
        nameByTrade();
        nameFully(false);
        nameFully(true);
        written.brothers().forEach((given, full) -> {
            people.putIfAbsent(given, full);
            people.putIfAbsent(full, full);
        });
        written.people().forEach((text, person) -> {
            if (person && !firms.contains(text)) {
                people.putIfAbsent(text, text);
            }
        });
        aliases = new Aliases(Stream.concat(written.bodies().stream(), written.people().keySet().stream())
                .filter(name -> !people.containsKey(name) && !isCalledPlace(name))
                .toList());
    }

    /** {@code Hurdler Lang} of a title, who is {@code Ann Lang}. */
    private void nameByTrade() {
        for (String text : written.people().keySet()) {
            Name traded = new Name(0, 1, text, false);
            if (NameShape.isPair(traded)
                    && !Titles.isRoyal(traded.firstWord())
                    && Lexicon.isPersonNoun(Words.lower(traded.firstWord()))) {
                written.people().keySet().stream()
                        .filter(full -> !full.equals(text) && full.endsWith(" " + traded.lastWord()))
                        .filter(full -> Gender.ofGivenName(full).isPresent()
                                || written.people().get(full))
                        .findFirst()
                        .ifPresent(full -> people.put(text, full));
            }
        }
    }

    /** Who is called by the first name leaves the surname to others: {@code Tim} to {@code Otto Lang}. */
    private void nameFully(boolean calledByFirstName) {
        written.people().forEach((text, person) -> {
            if (written.alone().contains(new Name(0, 1, text, false).firstWord()) == calledByFirstName) {
                nameFully(text, person);
            }
        });
    }

    /** Lets the first and last word of a person's name stand for all of it. */
    private void nameFully(String text, boolean person) {
        Name full = new Name(0, 1, text, false);
        if (full.isOneWord()
                || firms.contains(full.firstWord())
                || Geography.isKnownPlace(text)
                || people.containsKey(text)) {
            return;
        }
        boolean spokenOf = !written.genders().isEmpty();
        boolean shortened = (spokenOf || Gender.ofGivenName(text).isPresent())
                && !Collections.disjoint(written.alone(), full.surnames())
                && Collections.disjoint(places, full.surnames());
        boolean common = NameShape.isCommon(full.lastWord());
        boolean called = spokenOf && written.alone().contains(full.firstWord()) && !common && NameShape.isPair(full);
        boolean known = written.people().getOrDefault(full.lastWord(), false)
                || written.people().getOrDefault(full.firstWord(), false);
        if (person || (shortened || known || called) && !NameShape.isInstitution(full)) {
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

    /** The name with its article, if it has one: {@code the Sloane Museum}. */
    public String withArticle(String name) {
        return written.determined().contains(name) || Character.isLowerCase(name.codePointAt(0)) ? "the " + name : name;
    }

    /** Whether the text begins with a name of the article. */
    public boolean open(String text) {
        return Stream.concat(written.people().keySet().stream(), written.bodies().stream())
                .anyMatch(name -> text.startsWith(name)
                        && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length()))));
    }

    /** The name of several words that the article writes like this but for capital letters. */
    public Optional<String> inAnyCase(String text) {
        return text.indexOf(' ') < 0
                ? Optional.empty()
                : Stream.concat(written.people().keySet().stream(), written.bodies().stream())
                        .filter(text::equalsIgnoreCase)
                        .findFirst();
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

    /** The same of a name in its place: {@code comet Lang}, which is not Ann Lang who has discovered it. */
    public String full(Phrases phrases, NounPhrase noun, Name name) {
        return isOfThing(phrases, noun, name) ? phrases.text(name.from() - 1, name.to()) : full(name.text());
    }

    /** The full name of the person that has the name in its place. */
    public Optional<String> person(Phrases phrases, NounPhrase noun, Name name) {
        return isOfThing(phrases, noun, name) ? Optional.empty() : person(name.text());
    }

    /** Whether a noun before the name tells that it is that of a thing. */
    public boolean isOfThing(Phrases phrases, NounPhrase noun, Name name) {
        if (!people.containsKey(name.text())
                || name.from() == noun.from()
                || !name.isOneWord()
                || name.to() != noun.to()) {
            return false;
        }
        Token before = phrases.token(name.from() - 1);
        return before.pos() == PartOfSpeech.NOUN
                && !before.isCapitalized()
                && WordNetKinds.isKindOf(before.lemma(), "object", 1)
                && !Lexicon.isPersonNoun(before.lemma());
    }

    /** Whether the article or the atlas takes the full name for that of a place. */
    public boolean isPlace(String name) {
        return isCalledPlace(name) && aliases.fullest(name).equals(name) && !isFirm(name);
    }

    /** {@code Apex}, which acts, in an article that tells of {@code Apex Appliances}. */
    private boolean isFirm(String name) {
        return written.alone().contains(name)
                && firsts.contains(name)
                && !places.contains(name)
                && !Geography.isCountry(name);
    }

    /** Whether the name is that of a place, if of no firm: {@code Meridian} of {@code Meridian Systems}. */
    private boolean isCalledPlace(String name) {
        return Geography.isCountry(name)
                || !people.containsKey(name) && (places.contains(name) || Geography.isKnownPlace(name));
    }
}
