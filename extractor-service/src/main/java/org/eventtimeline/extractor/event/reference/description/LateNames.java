package org.eventtimeline.extractor.event.reference.description;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.name.Personhood;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;
import org.eventtimeline.extractor.event.reference.wording.Vagueness;
import org.eventtimeline.extractor.language.Token;

/**
 * Finds who is meant by somebody of whom the news opens, and whom it names only then: {@code A surgeon was jailed on
 * Monday. Ann Lee, 58, had admitted fraud}.
 */
final class LateNames {
    /** So many sentences on, the name is told. */
    private static final int REACH = 2;

    private final List<Reading> readings;
    private final Names names;

    LateNames(List<Reading> readings, Names names) {
        this.readings = readings.stream()
                .dropWhile(reading -> reading.phrases().sentence().isHeading()
                        || reading.clauses().isEmpty())
                .toList();
        this.names = names;
    }

    /** The name of whom phrase {@code i} introduces as the subject of the first sentence. */
    Optional<String> of(Reading reading, int i) {
        boolean opens = !readings.isEmpty()
                && readings.get(0) == reading
                && reading.withSubject(i).anyMatch(clause -> clause.verb().isFinite())
                && isSomebody(reading.phrases(), i)
                && isOnly(reading.phrases(), i)
                && person(reading.phrases()).isEmpty();
        return !opens
                ? Optional.empty()
                : readings.stream()
                        .skip(1)
                        .limit(REACH)
                        .map(Reading::phrases)
                        .flatMap(phrases -> person(phrases).map(first -> aged(phrases, first)).stream())
                        .findFirst()
                        .flatMap(name -> name);
    }

    /** {@code A heart surgeon}. */
    private static boolean isSomebody(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(noun);
        return Modifiers.INDEFINITE.contains(phrases.lower(noun.from()))
                && !noun.hasPossessor()
                && !Words.isPlural(head)
                && (Lexicon.isPerson(head) || Vagueness.isAnybody(head));
    }

    /**
     * Whether the sentence introduces nobody else: {@code a boy who stabbed a student}, either of whom may be named.
     */
    private static boolean isOnly(Phrases phrases, int i) {
        return IntStream.range(0, phrases.size())
                .filter(other -> other != i && phrases.isNoun(other))
                .noneMatch(other -> isSomebody(phrases, other));
    }

    /** The first phrase with the name of a person. */
    private Optional<Integer> person(Phrases phrases) {
        return IntStream.range(0, phrases.size())
                .filter(phrases::isNoun)
                .filter(i -> NameFinder.names(phrases, phrases.noun(i)).stream()
                        .anyMatch(name -> names.person(name.text()).isPresent()))
                .boxed()
                .findFirst();
    }

    /** Who is named there, where an age follows and no preposition stands before. */
    private Optional<String> aged(Phrases phrases, int i) {
        return Personhood.hasAge(phrases, i) && phrases.preposition(i - 1).isEmpty()
                ? new PersonWording(names).named(phrases, i)
                : Optional.empty();
    }
}
