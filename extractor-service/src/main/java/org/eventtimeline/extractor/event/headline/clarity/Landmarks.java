package org.eventtimeline.extractor.event.headline.clarity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Looks in a headline for a name, which tells readers of the headline alone of which lawsuit, town or firm it is. */
public final class Landmarks {
    private final Names names;

    /** The words that the article writes without a capital: {@code ceasefire}, which no dictionary may have. */
    private final Set<String> common;

    /**
     * Looks in the headlines of an article.
     *
     * @param titled whether a kicker says more than a number does
     */
    public Landmarks(Article article, boolean titled) {
        this.names = article.names();
        this.common = article.readings().stream()
                .flatMap(reading -> reading.phrases().sentence().tokens().stream())
                .map(Token::text)
                .filter(word -> word.equals(Words.lower(word)))
                .filter(word -> titled || word.chars().allMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    /** The clarity of a headline that is whole. */
    public Clarity of(String headline) {
        return hasName(headline) ? Clarity.CLEAR : Clarity.VAGUE;
    }

    private boolean hasName(String headline) {
        String[] words = headline.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (words[i].chars().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        String first = words[0].replaceFirst("['’]s?$", "");
        return names.open(headline)
                || Geography.isPeople(first)
                || !isCommon(first) && !Stream.of(first.split("-")).allMatch(this::isCommon);
    }

    private boolean isCommon(String word) {
        return WordNetClasses.isKnown(word)
                || WordNetClasses.isPlural(Words.lower(word))
                || common.contains(Words.lower(word));
    }
}
