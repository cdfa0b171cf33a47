package org.eventtimeline.timeline.merge;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an article tells of an event: the sentence has more words than the headline that was made of it.
 *
 * <p>They are looked at only where two mentions are weighed against each other, and then once.
 */
final class Passage {
    /** That of a mention of which nothing but the headline is known. */
    static final Passage NONE = new Passage("", "");

    /** What is longer tells of other things as well. */
    private static final int LONGEST = 600;

    /** Two may tell of the same days with them or without. */
    private static final Set<String> DATES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(WordForms::fold)
            .map(WordForms::stem)
            .collect(Collectors.toSet());

    private final String article;
    private final String sentence;
    private Names names;
    private Set<String> words;

    Passage(String article, String sentence) {
        this.article = article;
        this.sentence = sentence.substring(0, Math.min(sentence.length(), LONGEST));
    }

    /** Whether one article tells both. */
    boolean isOfTheArticleOf(Passage other) {
        return !article.isEmpty() && article.equals(other.article);
    }

    /** What is written as a name. */
    Names names() {
        if (names == null) {
            names = Names.written(sentence).without(DATES);
        }
        return names;
    }

    /** The stems of the words that mean something by themselves, without those of dates. */
    Set<String> words() {
        if (words == null) {
            words = WordForms.split(sentence).stream()
                    .filter(word -> word.chars().anyMatch(Character::isLetter))
                    .map(WordForms::stem)
                    .filter(word -> !DATES.contains(word))
                    .collect(Collectors.toSet());
        }
        return words;
    }
}
