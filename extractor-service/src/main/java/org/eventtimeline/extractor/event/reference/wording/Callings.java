package org.eventtimeline.extractor.event.reference.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.temporal.value.Duration;

/** What a noun phrase calls somebody or something, in the article's fullest words. */
public final class Callings {
    /** What is several without an ending. */
    private static final Set<String> PLURALS = Set.of("police", "people");

    private final Names names;

    /** Asks about an article with these names. */
    public Callings(Names names) {
        this.names = names;
    }

    /** The full name in which the noun phrase ends. */
    public Optional<String> headName(Phrases phrases, NounPhrase noun) {
        List<Name> found = NameFinder.names(phrases, noun);
        if (found.isEmpty() || found.get(found.size() - 1).to() != noun.to()) {
            return Optional.empty();
        }
        return Optional.of(names.full(phrases, noun, found.get(found.size() - 1)));
    }

    /** Whether the noun phrase ends in the name of a person: {@code Wills}. */
    public boolean isNamed(Phrases phrases, NounPhrase noun) {
        return headName(phrases, noun).flatMap(names::person).isPresent();
    }

    /** Whether the noun phrase is for a person, by name, title or pronoun. */
    public boolean isPerson(Phrases phrases, NounPhrase noun) {
        String word = phrases.lower(noun.from());
        boolean pronoun = noun.to() - noun.from() == 1 && Gender.ofPronoun(word).isPresent();
        return pronoun || Lexicon.isTitle(phrases.head(noun)) || isNamed(phrases, noun);
    }

    /**
     * How a thing can be called again: by its name, or by its noun without owner and article.
     *
     * @param meant what has the name that it describes, if anything
     */
    public Optional<String> describe(Phrases phrases, NounPhrase noun, Optional<String> meant) {
        if (isPerson(phrases, noun) || phrases.head(noun).is(PartOfSpeech.PRON, PartOfSpeech.DET)) {
            return Optional.empty();
        }
        Optional<String> name = headName(phrases, noun).or(() -> meant);
        if (name.isPresent()) {
            return name.filter(thing -> names.person(thing).isEmpty());
        }
        int from = noun.hasPossessor() ? noun.possessorEnd() + 1 : noun.from();
        boolean determined = phrases.token(from).is(PartOfSpeech.DET, PartOfSpeech.PRON);
        from += determined && from < noun.head() ? 1 : 0;
        Token head = phrases.head(noun);
        boolean single = head.pos() == PartOfSpeech.NOUN && head.lemma().equals(Words.lower(head));
        boolean amount = from < noun.head() && phrases.token(from).pos() == PartOfSpeech.NUM;
        if (!single || amount) {
            return Optional.empty();
        }
        from = noun.expressions().isEmpty() ? from : noun.head();
        return Optional.of(from == 0 && from == noun.head() ? Words.lower(head) : phrases.text(from, noun.to()));
    }

    /** The full name of who owns what the noun phrase names: {@code Lee} in {@code Lee's relatives}. */
    public Optional<String> ownerName(Phrases phrases, NounPhrase noun) {
        return !noun.hasPossessor()
                ? Optional.empty()
                : NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.to() == noun.possessorEnd())
                        .findFirst()
                        .map(name -> names.full(phrases, name));
    }

    /**
     * How a person without a name can be called again: {@code pilot}, {@code father of Ann Lee}.
     *
     * @param owner whose the person is, where a pronoun tells it
     */
    public Optional<String> somebody(Phrases phrases, NounPhrase noun, Optional<String> owner) {
        Token head = phrases.head(noun);
        boolean one = head.pos() == PartOfSpeech.NOUN && !head.isCapitalized() && !Words.isPlural(head);
        boolean known = phrases.lower(noun.from()).equals("the") && Vagueness.isAnybody(head);
        if (!one
                || known
                || ShipNouns.isOne(head.lemma())
                || !Lexicon.isTitle(head)
                || noun.expressions().stream().anyMatch(date -> !(date.value() instanceof Duration))) {
            return Optional.empty();
        }
        int from = noun.hasPossessor() ? noun.possessorEnd() + 1 : noun.from();
        boolean determined = phrases.token(from).is(PartOfSpeech.DET, PartOfSpeech.PRON);
        from += determined && from < noun.head() ? 1 : 0;
        String text = from == 0 ? Words.lower(head) : phrases.text(from, noun.to());
        boolean owned = Modifiers.sayWhose(phrases, noun);
        return owned ? owner.or(() -> ownerName(phrases, noun)).map(name -> text + " of " + name) : Optional.of(text);
    }

    /** The same with the full name of whose they are: {@code Ann Lee's relatives}. */
    public Optional<String> several(Phrases phrases, NounPhrase noun) {
        Optional<String> owner = ownerName(phrases, noun);
        return owner.isPresent() && plural(phrases, noun).isPresent()
                ? owner.map(name -> name + "'s " + phrases.text(noun.possessorEnd() + 1, noun.to()))
                : plural(phrases, noun);
    }

    /** The plural noun with which the phrase ends, without article: {@code two rebels}. */
    public static Optional<String> plural(Phrases phrases, NounPhrase noun) {
        int from = phrases.token(noun.from()).is(PartOfSpeech.DET, PartOfSpeech.PRON) ? noun.from() + 1 : noun.from();
        boolean owned = Modifiers.POSSESSIVES.contains(phrases.lower(noun.from()));
        boolean plain = !owned && noun.expressions().isEmpty() && from < noun.to();
        Token head = phrases.head(noun);
        if (!plain || !Words.isPlural(head) && !PLURALS.contains(head.lemma())) {
            return Optional.empty();
        }
        String text = phrases.text(from, noun.to());
        return Optional.of(from == 0 ? Words.uncapitalize(text) : text);
    }

    /**
     * Whether the name is neither like that of a person or model nor for somebody: {@code Orbit 22}, {@code Frenchman}.
     */
    static boolean isOrganisation(String name) {
        boolean model = Character.isDigit(name.charAt(name.length() - 1));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean event = EventKinds.isNamedBy(last) && !Lexicon.isOrganisation(Words.lower(last));
        boolean person = Lexicon.isPersonNoun(Words.lower(name)) || name.endsWith(".");
        boolean firm = name.contains(" & ") || NameFinder.isCompanySuffix(last);
        return !Organisations.isGiven(name) && !model && !event && !person || firm;
    }
}
