package org.eventtimeline.extractor.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Tells names from other words that have a capital because they open a sentence. */
final class CapitalisedWords {
    private final Set<String> opening = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    /** Learns the words of a sentence; a heading may have capitals throughout. */
    void read(Sentence sentence) {
        if (sentence.isHeading()) {
            return;
        }
        for (int i = 1 + sentence.firstWord(); i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.isCapitalizedInside()) {
                names.add(token.text());
                if (sentence.tokens().get(i - 1).isCapitalized()) {
                    surnames.add(token.text());
                }
            } else {
                small.add(token.text());
            }
        }
        String first = first(sentence).text();
        if (!opening.add(first)) {
            // what one sentence after the other begins with is what the text is about
            names.add(first);
        }
    }

    /** {@code Revenue} in {@code Revenue was up}: whether the first word is a usual noun that is nowhere a name. */
    boolean onlyOpens(Sentence sentence) {
        String word = first(sentence).text();
        String lower = word.toLowerCase(Locale.ROOT);
        boolean alone = isBeforeSmallWord(sentence);
        boolean usual =
                WordNetClasses.isAttestedNoun(lower) || WordNetClasses.isAttestedNoun(Inflection.singular(lower));
        return alone && usual && !names.contains(word);
    }

    /** Whether the text has the word with a capital inside a sentence. */
    boolean isName(Token token) {
        return names.contains(token.text());
    }

    /** Whether the word has its capital only because something begins with it. */
    boolean isCommon(String word) {
        String singular = Inflection.singular(word.toLowerCase(Locale.ROOT));
        boolean known = WordNetClasses.isKnown(word) || WordNetClasses.isAttestedNoun(singular);
        return SentenceSplitter.isOpener(word) || known && !WordNetNames.isPlace(word) && !names.contains(word);
    }

    /**
     * {@code Drake} in {@code Drake left}, where the text has {@code Hans Drake}: one word that ends a name elsewhere;
     * {@code Rovers} after {@code Oslo Rovers} if it has no rovers.
     */
    boolean isSurname(Sentence sentence) {
        String first = first(sentence).text();
        return isBeforeSmallWord(sentence)
                && surnames.contains(first)
                && !isCommonPlural(first.toLowerCase(Locale.ROOT));
    }

    private static Token first(Sentence sentence) {
        return sentence.tokens().get(sentence.firstWord());
    }

    private static boolean isBeforeSmallWord(Sentence sentence) {
        int second = sentence.firstWord() + 1;
        return second < sentence.tokens().size()
                && !sentence.tokens().get(second).isCapitalized();
    }

    private boolean isCommonPlural(String word) {
        return WordNetClasses.isPlural(word) && (small.contains(word) || small.contains(Inflection.singular(word)));
    }
}
