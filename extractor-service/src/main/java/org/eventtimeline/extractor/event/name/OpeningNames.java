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

    private String last = "";

    /** Those whom this sentence takes up, be it of the sentence before. */
    List<String> people(Phrases phrases) {
        String before = SUBJECT_PRONOUNS.contains(phrases.lower(0)) ? last : "";
        last = opening(phrases);
        boolean takenUp =
                phrases.list().stream().anyMatch(phrase -> SUBJECT_PRONOUNS.contains(phrases.lower(phrase.from())));
        return Stream.of(before, takenUp ? last : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The name like that of a person which opens the sentence, or an empty string. */
    private static String opening(Phrases phrases) {
        return !(phrases.get(0) instanceof NounPhrase noun)
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
