package org.eventtimeline.timeline.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The word of a headline that names the deed, and what stands around it.
 *
 * @param words the words of the headline
 * @param at where it stands among them; -1 where none names the deed
 */
record DeedWord(List<String> words, int at) {
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "to", "by", "for", "from", "with", "as", "after", "over", "near", "against", "during",
            "under", "into", "through", "between", "among", "about", "across", "before", "until", "off", "without");

    /** Those of verbs: {@code down} in {@code turns down the offer}. */
    private static final Set<String> PARTICLES = Set.of("away", "back", "down", "off", "out", "over", "up");

    /**
     * The word of a headline that names the deed.
     *
     * @param act the stems of the words that name the deed
     * @param names the stems of the names of those who take part, which only look like forms of it
     */
    static DeedWord of(Headline headline, Set<String> act, Set<String> names) {
        List<String> stems = headline.told().stream().map(WordForms::stem).toList();
        Stream<String> same = stems.stream().filter(act::contains);
        Stream<String> forms = stems.stream()
                .filter(word -> !names.contains(word) && WordForms.isContent(word))
                .filter(word ->
                        act.stream().anyMatch(named -> WordForms.areForms(word, named) || Acts.areForms(word, named)));
        return new DeedWord(
                headline.told(),
                Stream.concat(same, forms).findFirst().map(stems::indexOf).orElse(-1));
    }

    /** The particle of the verb: {@code down} in {@code turns it down}. */
    Optional<String> particle() {
        return words.stream().skip(at + 1L).limit(2).filter(PARTICLES::contains).findFirst();
    }

    /** The stems of the words before it, as far as the first preposition. */
    Set<String> before() {
        return stems(words.subList(0, Math.max(at, 0)));
    }

    /**
     * The stems of the words behind it, or behind {@code to} where it is what somebody is set on, as far as the next
     * preposition.
     *
     * @param trigger what names the deed in the text
     */
    Set<String> behind(String trigger) {
        return stems(words.subList(at + (isSetOnADeed(trigger) ? 2 : 1), words.size()));
    }

    /** The stems of the words behind {@code by}, if that stands right behind it, as far as the next preposition. */
    Set<String> behindBy() {
        boolean isBy = at + 1 < words.size() && words.get(at + 1).equals("by");
        return isBy ? stems(words.subList(at + 2, words.size())) : Set.of();
    }

    /**
     * Whether it is a verb in the present, which {@code trigger} is not, behind which stands what is to be done:
     * {@code agrees to sell the mill}.
     */
    private boolean isSetOnADeed(String trigger) {
        return at >= 0
                && at + 1 < words.size()
                && words.get(at + 1).equals("to")
                && words.get(at).endsWith("s")
                && !WordForms.all(trigger).contains(words.get(at));
    }

    private static Set<String> stems(List<String> some) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : some) {
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
