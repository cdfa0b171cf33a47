package org.eventtimeline.extractor.event.headline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/**
 * The few words of an article's title that say what it is about, which newspapers set before a headline that does not:
 * {@code Kelmar canal} in {@code Kelmar canal: Locks reopen}.
 */
public final class Kicker {
    private static final String END = ": ";

    private final String words;

    private Kicker(String words) {
        this.words = words;
    }

    /** The kicker that a title gives, with the names in full; none where it names nothing. */
    public static Kicker of(List<Phrases> title, Names names) {
        return new Kicker(title.stream()
                .flatMap(phrases -> KickerTopics.of(phrases).stream())
                .filter(KickerTopic::fits)
                .max(Comparator.comparing(KickerTopic::says)
                        .thenComparing(Comparator.comparing(
                                        (KickerTopic topic) -> topic.words().length())
                                .reversed()))
                .map(topic -> names.full(topic.words()))
                .orElse(""));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The headline behind or with the words of the kicker, where both fit and it doesn't say as much already. */
    Headline before(Headline headline) {
        boolean told = Words.lower(headline.text()).contains(Words.lower(words));
        String text = told ? "" : joined(headline.text()).orElse(Words.capitalize(words) + END + headline.text());
        return told || text.length() > Headline.MAX_LENGTH ? headline : new Headline(text, Clarity.CLEAR);
    }

    /** {@code Railway buys the Kelmar canal} of {@code Railway buys the canal}. */
    private Optional<String> joined(String headline) {
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        String definite = " the " + noun;
        if (noun.isEmpty() || !Character.isLowerCase(noun.charAt(0))) {
            return Optional.empty();
        }
        if (headline.startsWith(Words.capitalize(noun) + " ")) {
            return Optional.of(Words.capitalize(words) + headline.substring(noun.length()));
        }
        int end = headline.indexOf(definite) + definite.length();
        boolean whole =
                end == headline.length() || !Character.isLetter(headline.charAt(Math.min(end, headline.length() - 1)));
        return end >= definite.length() && whole
                ? Optional.of(headline.substring(0, end - noun.length()) + words + headline.substring(end))
                : Optional.empty();
    }
}
