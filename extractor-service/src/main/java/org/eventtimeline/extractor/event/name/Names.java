package org.eventtimeline.extractor.event.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** The names of an article: which name people by their full name, and which name places. */
public final class Names {
    private final Map<String, String> people;
    private final WrittenNames written;
    private final Set<String> places;

    /** The names of several words by how they are written in small letters. */
    private final Map<String, String> small = new HashMap<>();

    private final FirmNames firms;
    private final HeadedFirms headed;

    private final Aliases aliases;
    private final Namesakes namesakes;

    /** Reads the names of an article, its title before its text. */
    public Names(List<Phrases> sentences) {
        written = new WrittenNames(sentences);
        headed = new HeadedFirms(sentences);
        places = new HashSet<>(written.places());
        places.removeIf(headed::contains);
        var telling = new TellingNames(sentences);
        places.removeIf(telling::contains);
        firms = new FirmNames(sentences, written);
        people = new FullNames(written, firms, places).people();
        Stream.concat(written.people().keySet().stream(), written.bodies().stream())
                .forEach(name -> small.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        namesakes = new Namesakes(sentences, people.values());
        aliases = new Aliases(
                Stream.concat(written.bodies().stream(), written.people().keySet().stream())
                        .filter(name -> !people.containsKey(name) && !isCalledPlace(name))
                        .toList(),
                this::isCalledPlace,
                telling::contains);
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
        return text.indexOf(' ') < 0 ? Optional.empty() : Optional.ofNullable(small.get(text.toLowerCase(Locale.ROOT)));
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
        return isOfThing(phrases, noun, name) ? phrases.text(name.from() - 1, name.to()) : full(phrases, name);
    }

    /** The same of the name behind a title, {@code Mrs Lang}, where the article tells of others of that name. */
    public String full(Phrases phrases, Name name) {
        return namesakes
                .titled(phrases, name)
                .orElseGet(() -> NameSpans.isOpening(phrases, name) ? name.text() : full(name.text()));
    }

    /** The full name of the person that has the name in its place. */
    public Optional<String> person(Phrases phrases, NounPhrase noun, Name name) {
        return isOfThing(phrases, noun, name)
                ? Optional.empty()
                : namesakes.titled(phrases, name).or(() -> person(name.text()));
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

    /** Whether the article tells of another person with the surname of the person. */
    public boolean hasNamesake(String person) {
        return namesakes.has(person);
    }

    /** Whether the article tells who founded or heads what has the name. */
    public boolean isHeaded(String name) {
        return headed.contains(name);
    }

    /** Whether the article or the atlas takes the full name for that of a place. */
    public boolean isPlace(String name) {
        boolean told = firms.contains(name) && !Geography.isKnownPlace(name);
        return isCalledPlace(name) && aliases.fullest(name).equals(name) && !told && !isFirm(name);
    }

    /** {@code Apex}, which acts, in an article that tells of {@code Apex Appliances}. */
    private boolean isFirm(String name) {
        return written.alone().contains(name)
                && written.firsts().contains(name)
                && !places.contains(name)
                && !Geography.isCountry(name);
    }

    /** Whether the name is that of a place, if of no firm: {@code Meridian} of {@code Meridian Systems}. */
    private boolean isCalledPlace(String name) {
        return Geography.isCountry(name)
                || !people.containsKey(name) && (places.contains(name) || Geography.isKnownPlace(name));
    }
}
