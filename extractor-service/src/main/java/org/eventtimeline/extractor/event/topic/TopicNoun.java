package org.eventtimeline.extractor.event.topic;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/**
 * The noun of what a title is about, by which a headline may take it up: {@code canal} of {@code Kelmar canal},
 * {@code cyclone} of {@code Cyclone Tara}, {@code siege} of {@code siege of Karsk}.
 */
public final class TopicNoun {
    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|in|on|under|at|near|off|over|between) ");
    private static final Set<String> NO_THINGS = Set.of("person", "organization", "region");
    private static final String ENDS = " ,";
    /** So many of the commonest senses count. */
    private static final int SENSES = 2;

    private final String words;
    private final String noun;
    private final boolean named;

    /**
     * Finds the noun.
     *
     * @param words the words of a topic, such as {@code Lisbon airport}
     */
    public TopicNoun(String words) {
        this.words = words;
        String head = COMPLEMENT.split(words, 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        String first = Words.lower(words.substring(0, Math.max(0, words.indexOf(' '))));
        boolean common = !last.isEmpty() && Character.isLowerCase(last.charAt(0));
        this.named = !common && isThing(first);
        this.noun = named ? first : common || !head.equals(words) ? Words.lower(last) : "";
    }

    /** {@code cyclone} before the name of one, but not {@code bank} before what may be that of somebody. */
    private static boolean isThing(String noun) {
        return WordNetNames.isCommonNoun(noun)
                && NO_THINGS.stream().noneMatch(kind -> WordNetKinds.isKindOf(noun, kind, SENSES));
    }

    /** Whether more words follow it: {@code siege of Karsk}. */
    public boolean isComplemented() {
        return COMPLEMENT.matcher(words).find();
    }

    /** The noun in lower case; empty where the words are but a name. */
    public String text() {
        return noun;
    }

    /**
     * The headline with all the words where it has but the noun, or one for more than it: {@code Railway buys the
     * Kelmar canal} of {@code Railway buys the canal}, {@code Cyclone Tara named} of {@code Storm named}.
     *
     * @param nouns those without an article with which the headline may begin, in lower case
     */
    public Optional<String> in(String headline, Set<String> nouns) {
        Optional<String> opening = nouns.stream()
                .filter(one -> headline.startsWith(Words.capitalize(one) + " "))
                .filter(one -> !headline.startsWith(" of ", one.length()))
                .filter(one -> one.equals(noun)
                        || words.endsWith(" " + one)
                        || named && WordNetKinds.isKindOf(noun, one, SENSES))
                .findFirst();
        return opening.map(one -> Words.capitalize(words) + headline.substring(one.length()))
                .or(() -> within(headline));
    }

    /**
     * Whether the headline begins with more than the noun for a person: {@code Former police chief} of {@code ex-police
     * chief}, {@code Owner of a ferry} of {@code ferry owner}.
     */
    public boolean isSomebodyIn(String headline, String person) {
        String alone = Words.capitalize(noun) + " ";
        return person.equals(noun)
                && WordNetKinds.isKindOf(noun, "person", 1)
                && (!headline.startsWith(alone) || headline.startsWith(alone + "of "));
    }

    /** {@code Kelmar canal}, but not {@code Dam collapse}, which has its capital from opening the title. */
    private boolean isNamed() {
        String first = words.substring(0, Math.max(0, words.indexOf(' ')));
        return !WordNetNames.isCommonNoun(Words.lower(first));
    }

    private Optional<String> within(String headline) {
        String definite = " the " + noun;
        int at = noun.isEmpty() ? -1 : headline.indexOf(definite);
        int end = at + definite.length();
        boolean whole = at >= 0 && (end == headline.length() || ENDS.indexOf(headline.charAt(end)) >= 0);
        String known =
                named ? " " + words : " the " + (isComplemented() || !isNamed() ? Words.uncapitalize(words) : words);
        return whole ? Optional.of(headline.substring(0, at) + known + headline.substring(end)) : Optional.empty();
    }
}
