package org.eventtimeline.timeline.merge;

import java.util.HashSet;
import java.util.List;
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
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "to", "by", "for", "from", "with", "as", "after", "over", "near", "against", "during",
            "under", "into", "through", "between", "among", "about", "across", "before", "until", "off", "without");

    static Headline of(String text) {
        int end = text.indexOf(KICKER_END);
        List<String> told = WordForms.all(text.substring(end + 1)).toList();
        boolean hasKicker =
                end > 0 && told.stream().filter(WordForms::isContent).count() > 1;
        return hasKicker
                ? new Headline(WordForms.split(text.substring(0, end)), told)
                : new Headline(List.of(), WordForms.all(text).toList());
    }

    /** Those of verbs: {@code down} in {@code turns down the offer}. */
    private static final Set<String> PARTICLES = Set.of("away", "back", "down", "out", "up");

    /** The words behind the kicker that mean something by themselves. */
    List<String> words() {
        return told.stream().filter(WordForms::isContent).toList();
    }

    /**
     * What the deed is done to, as far as the next preposition: what stands behind the word that names the deed, or before
     * it where nothing does, {@code phone} in {@code Acme unveils a phone} and in {@code Phone unveiled in Oslo}. Where no
     * word names it, all that is told.
     *
     * @param act the stems of the words that name the deed
     * @param names the stems of the names of those who take part
     */
    Set<String> objects(Set<String> act, Set<String> names) {
        int at = position(act, names);
        Set<String> behind = stems(told.subList(at + 1, told.size()));
        Set<String> objects = behind.isEmpty() ? stems(told.subList(0, Math.max(at, 0))) : behind;
        objects.removeIf(word -> act.stream().anyMatch(named -> WordForms.areForms(word, named)));
        return objects;
    }

    /** Who does it: what stands before the word that names the deed, where something stands behind it. */
    Set<String> subjects(Set<String> act, Set<String> names) {
        int at = position(act, names);
        return at <= 0 || stems(told.subList(at + 1, told.size())).isEmpty() ? Set.of() : stems(told.subList(0, at));
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.stream()
                .takeWhile(word -> !PREPOSITIONS.contains(word))
                .filter(word -> WordForms.isContent(word) && !PARTICLES.contains(word))
                .map(WordForms::stem)
                .forEach(stems::add);
        return stems;
    }

    /** Where the word stands that names the deed; -1 where none does. */
    private int position(Set<String> act, Set<String> names) {
        List<String> stems = told.stream().map(WordForms::stem).toList();
        Stream<String> same = stems.stream().filter(act::contains);
        Stream<String> forms = stems.stream()
                .filter(word -> !names.contains(word) && WordForms.isContent(word))
                .filter(word -> act.stream().anyMatch(named -> WordForms.areForms(word, named)));
        return Stream.concat(same, forms).findFirst().map(stems::indexOf).orElse(-1);
    }
}
