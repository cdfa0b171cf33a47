package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "to", "by", "for", "from", "with", "as", "after", "over", "near", "against", "during",
            "under", "into", "through", "between", "among", "about", "across", "before", "until", "off", "without");

    /** Those of verbs: {@code down} in {@code turns down the offer}. */
    private static final Set<String> PARTICLES = Set.of("away", "back", "down", "off", "out", "over", "up");

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
        List<String> clause = isReport() ? told.subList(told.indexOf(SAID) + 1, told.size()) : List.of();
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

    /**
     * Where the word stands that names the deed; -1 where none does.
     *
     * @param act the stems of the words that name the deed
     * @param names the stems of the names of those who take part, which only look like forms of it
     */
    int position(Set<String> act, Set<String> names) {
        if (act.isEmpty()) {
            return -1;
        }
        List<String> stems = told.stream().map(WordForms::stem).toList();
        Stream<String> same = stems.stream().filter(act::contains);
        Stream<String> forms = stems.stream()
                .filter(word -> !names.contains(word) && WordForms.isContent(word))
                .filter(word ->
                        act.stream().anyMatch(named -> WordForms.areForms(word, named) || Acts.areForms(word, named)));
        return Stream.concat(same, forms).findFirst().map(stems::indexOf).orElse(-1);
    }

    /** The particle of the verb at a position: {@code down} in {@code turns it down}. */
    Optional<String> particle(int position) {
        return told.stream()
                .skip(position + 1L)
                .limit(2)
                .filter(PARTICLES::contains)
                .findFirst();
    }

    /**
     * Whether the word at a position is a verb in the present behind which stands what is to be done: {@code agrees to
     * sell the mill}.
     *
     * @param trigger what names the deed in the text, which has no present
     */
    boolean isSetOnADeed(int position, String trigger) {
        return position >= 0
                && position + 1 < told.size()
                && told.get(position + 1).equals("to")
                && told.get(position).endsWith("s")
                && !WordForms.all(trigger).contains(told.get(position));
    }

    /** The stems of the words before a position, as far as the first preposition. */
    Set<String> before(int position) {
        return stems(told.subList(0, Math.max(position, 0)));
    }

    /** The stems of the words behind a position, as far as the next preposition. */
    Set<String> behind(int position) {
        return stems(told.subList(position + 1, told.size()));
    }

    /**
     * The stems of the words behind the preposition at a position, as far as the next; none where another stands there.
     */
    Set<String> behind(int position, String preposition) {
        boolean isThere = position < told.size() && told.get(position).equals(preposition);
        return isThere ? behind(position) : Set.of();
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            if (PREPOSITIONS.contains(word)) {
                break;
            }
            if (WordForms.isContent(word) && !PARTICLES.contains(word)) {
                stems.add(WordForms.stem(word));
            }
        }
        return stems;
    }
}
