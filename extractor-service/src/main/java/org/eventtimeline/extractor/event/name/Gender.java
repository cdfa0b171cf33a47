package org.eventtimeline.extractor.event.name;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** The gender that a title or a word for a relative tells. */
public enum Gender {
    MALE,
    FEMALE;

    private static final Set<String> MALE_WORDS = WordList.words("""
            mr mr. sir lord king prince emperor pope father son brother husband uncle grandfather sheikh imam
            """);
    private static final Set<String> FEMALE_WORDS = WordList.words("""
            mrs mrs. ms ms. miss dame lady queen princess empress mother daughter sister wife aunt grandmother widow
            actress
            """);

    private static final Set<String> MALE_PRONOUNS = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE_PRONOUNS = Set.of("she", "her", "hers", "herself");

    /** The gender that the pronoun in lower case tells. */
    public static Optional<Gender> ofPronoun(String word) {
        return MALE_PRONOUNS.contains(word)
                ? Optional.of(MALE)
                : FEMALE_PRONOUNS.contains(word) ? Optional.of(FEMALE) : Optional.empty();
    }

    /** The gender of whom the word in lower case stands for: {@code spokeswoman}, but not {@code german}. */
    public static Optional<Gender> of(String word) {
        if (FEMALE_WORDS.contains(word) || word.endsWith("woman")) {
            return Optional.of(FEMALE);
        }
        boolean man = word.endsWith("sman") || word.endsWith("rman");
        boolean male = MALE_WORDS.contains(word) || man && !Geography.isPeople(Words.capitalize(word));
        return male ? Optional.of(MALE) : Optional.empty();
    }
}
