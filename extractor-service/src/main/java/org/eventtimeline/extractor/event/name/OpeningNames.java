package org.eventtimeline.extractor.event.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** People with whose names sentences open: {@code Ann Lee left. She}. */
final class OpeningNames {
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she");

    /** Of an opening name that is like that of no person, these are rather said: {@code Moe Rail fired its chief}. */
    private static final Set<String> THING_PRONOUNS = Set.of("it", "its");

    private String last = "";

    /** Those whom this sentence takes up, be it of the sentence before. */
    List<String> people(Phrases phrases) {
        String before = SUBJECT_PRONOUNS.contains(phrases.lower(0)) ? last : "";
        last = opening(phrases);
        boolean takenUp = isSaid(phrases, SUBJECT_PRONOUNS);
        return Stream.of(before, takenUp ? last : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isSaid(Phrases phrases, Set<String> pronouns) {
        return phrases.list().stream().anyMatch(phrase -> pronouns.contains(phrases.lower(phrase.from())));
    }

    /** The name like that of a person which opens the sentence, or an empty string. */
    private static String opening(Phrases phrases) {
        return !(phrases.get(0) instanceof NounPhrase noun)
                        || !GivenNames.begin(phrases.token(0).text()) && isSaid(phrases, THING_PRONOUNS)
                ? ""
                : NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.from() == noun.from() && name.to() == noun.to())
                        .filter(name -> !name.isOneWord()
                                && (NameShape.isPair(name) || NameShape.isPersonal(name))
                                && !NameShape.isDescribing(name))
                        .map(Name::text)
                        .filter(name -> !Geography.isKnownPlace(name))
                        .findFirst()
                        .orElse("");
    }
}
