package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a headline in their order, without case and accents.
 *
 * @param kicker the words of {@code Kelmar canal} in {@code Kelmar canal: Locks reopen}; what an article is about is no
 *     word of its events
 * @param told the words behind the kicker
 */
record Headline(List<String> kicker, List<String> told) {
    private static final String KICKER_END = ": ";
    private static final String SAID = "that";
    private static final Set<String> OF_OTHER_EVENTS = Set.of("when", "while", "after", "before", "because");
    private static final Set<String> OF_STEPS = Set.of("after", "before");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> AUXILIARIES = Set.of("will", "would", "has", "have", "had", "is", "are");

    static Headline of(String text) {
        int end = text.indexOf(KICKER_END);
        List<String> told = WordForms.all(text.substring(end + 1));
        boolean hasKicker =
                end > 0 && told.stream().filter(WordForms::isContent).count() > 1;
        return hasKicker
                ? new Headline(WordForms.split(text.substring(0, end)), told)
                : new Headline(List.of(), WordForms.all(text));
    }

    /** What {@code Veltec says that it will close a mill} says. */
    Headline reported() {
        return new Headline(kicker, told.subList(told.indexOf(SAID) + 1, told.size()));
    }

    /**
     * The stem of what somebody says to do or to have done, {@code close} of {@code Veltec says that it will close a
     * mill}; none where others do it.
     *
     * @param names the stems of the names of those who take part
     */
    Optional<String> reportedDeed(Set<String> names) {
        List<String> clause = isReport() ? reported().told() : List.of();
        return clause.stream()
                .dropWhile(word -> PRONOUNS.contains(word) || names.contains(WordForms.stem(word)))
                .findFirst()
                .filter(AUXILIARIES::contains)
                .flatMap(auxiliary -> clause.stream()
                        .skip(clause.indexOf(auxiliary))
                        .filter(WordForms::isContent)
                        .findFirst())
                .map(WordForms::stem);
    }

    /**
     * The stems of the words of what it tells itself: behind {@code when} or {@code after} it tells of another event.
     */
    Set<String> stemsOfMainClause() {
        return WordForms.stems(told.stream()
                .takeWhile(word -> !OF_OTHER_EVENTS.contains(word))
                .filter(WordForms::isContent)
                .toList());
    }

    /** Whether it has the words, by their stems, only where it tells what was before it, or came after it. */
    boolean tellsAsAnotherStep(Set<String> words) {
        Set<String> ofSteps = WordForms.stems(
                told.stream().dropWhile(word -> !OF_STEPS.contains(word)).toList());
        return !words.isEmpty() && ofSteps.containsAll(words) && Collections.disjoint(stemsOfMainClause(), words);
    }

    /** Whether it tells what somebody says. */
    boolean isReport() {
        return told.contains(SAID);
    }

    /** The words behind the kicker that mean something by themselves. */
    List<String> words() {
        return told.stream().filter(WordForms::isContent).toList();
    }
}
