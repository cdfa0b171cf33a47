package org.eventtimeline.extractor.event.headline.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;

/** Finds the place of the dateline with which a report begins: {@code OSLO, May 3 (NTB) --}. */
final class DatelinePlace {
    /** Behind title and byline; further down stands none. */
    private static final int SENTENCES = 6;

    /** So short are words that stay small within a name: {@code Dar es Salaam}. */
    private static final int SMALL = 2;

    private DatelinePlace() {}

    /** {@code Oslo}. */
    static Optional<String> of(List<Reading> article) {
        return article.stream()
                .limit(SENTENCES)
                .map(reading -> reading.phrases().sentence())
                .filter(Sentence::isHeading)
                .map(DatelinePlace::place)
                .filter(place -> !place.isEmpty())
                .map(DatelinePlace::spelled)
                .findFirst();
    }

    /** The words in capitals before the first mark of a dateline; none where the sentence is no dateline. */
    private static List<String> place(Sentence sentence) {
        List<String> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        String last = tokens.get(tokens.size() - 1).text();
        if (!last.chars().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '_')) {
            return words;
        }
        for (Token token : tokens) {
            String word = token.text();
            if (!Character.isUpperCase(word.codePointAt(0)) || !word.equals(word.toUpperCase(Locale.ROOT))) {
                break;
            }
            words.add(word);
        }
        return words;
    }

    /** {@code Dar es Salaam} of {@code DAR ES SALAAM}. */
    private static String spelled(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> i > 0 && words.get(i).length() <= SMALL
                        ? Words.lower(words.get(i))
                        : Words.capitalize(Words.lower(words.get(i))))
                .collect(Collectors.joining(" "));
    }
}
