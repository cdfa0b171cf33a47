package org.eventtimeline.extractor.event;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.language.WordList;

/** The gender that a title or a word for a relative tells. */
enum Gender {
    MALE,
    FEMALE;

    private static final Set<String> MALE_WORDS = WordList.words("""
            mr mr. sir lord king prince emperor pope father son brother husband uncle grandfather sheikh imam
            """);
    private static final Set<String> FEMALE_WORDS = WordList.words("""
            mrs mrs. ms ms. miss dame lady queen princess empress mother daughter sister wife aunt grandmother widow
            actress
            """);

    /** The gender of whom the word in lower case stands for: {@code mrs.}, {@code spokeswoman}. */
    static Optional<Gender> of(String word) {
        if (FEMALE_WORDS.contains(word) || word.endsWith("woman")) {
            return Optional.of(FEMALE);
        }
        boolean male = MALE_WORDS.contains(word) || word.endsWith("sman") || word.endsWith("rman");
        return male ? Optional.of(MALE) : Optional.empty();
    }
}
