package org.eventtimeline.extractor.language;

import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.tagging.Tagger;

/** Tags a sentence, in which the words that open something have a capital whatever they are. */
final class OpeningWords {
    private final Sentence sentence;
    private final CapitalisedWords capitalised;
    private final List<Token> tokens;
    /** Which of the tokens open something behind the first of the sentence. */
    private final boolean[] opening;

    OpeningWords(Sentence sentence, CapitalisedWords capitalised) {
        this.sentence = sentence;
        this.capitalised = capitalised;
        this.tokens = sentence.tokens();
        this.opening = new boolean[tokens.size()];
        for (int i = Math.max(1, sentence.firstWord()); i < opening.length; i++) {
            opening[i] = sentence.isOpening(i);
        }
    }

    /** The parts of speech of its tokens. */
    PartOfSpeech[] tag(Tagger tagger) {
        PartOfSpeech[] tags = tagger.tag(words());
        correctFirst(tags);
        for (int i = 0; i < tags.length; i++) {
            if (opening[i] && tags[i] == PartOfSpeech.NOUN && capitalised.isName(tokens.get(i))) {
                tags[i] = PartOfSpeech.PROPN;
            }
        }
        return tags;
    }

    /** The words as the tagger may read them: {@code The} behind a date or quotation mark is {@code the}. */
    private String[] words() {
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
            if (opening[i] && capitalised.isCommon(words[i])) {
                words[i] = words[i].toLowerCase(Locale.ROOT);
            }
        }
        return words;
    }

    private void correctFirst(PartOfSpeech[] tags) {
        int first = sentence.firstWord();
        if (tags[first] == PartOfSpeech.PROPN && !sentence.isHeading() && capitalised.onlyOpens(sentence)) {
            tags[first] = PartOfSpeech.NOUN;
        } else if ((isUnknownNoun(tags, first)
                        || (tags[first] == PartOfSpeech.NOUN || tags[first] == PartOfSpeech.VERB)
                                && (isBeforeVerb(tags, first) || isSomebody(first)))
                && capitalised.isSurname(sentence)) {
            tags[first] = PartOfSpeech.PROPN;
        }
    }

    /** {@code Voss} in {@code Voss, who left}, {@code Voss also left}: no dictionary has such a noun. */
    private boolean isUnknownNoun(PartOfSpeech[] tags, int word) {
        return tags[word] == PartOfSpeech.NOUN
                && !WordNetNames.isCommonNoun(tokens.get(word).text().toLowerCase(Locale.ROOT));
    }

    /** {@code Drake} in {@code Drake, who left} and {@code Drake's wife}. */
    private boolean isSomebody(int word) {
        return isWord(word + 1, "'s")
                || isWord(word + 1, ",") && (isWord(word + 2, "who") || isWord(word + 2, "whose"));
    }

    private boolean isWord(int i, String word) {
        return i < tokens.size() && tokens.get(i).text().replace('’', '\'').equals(word);
    }

    /** Whether a verb follows, maybe behind an age or adverb: {@code Drake, 51, left}, {@code Drake later left}. */
    private boolean isBeforeVerb(PartOfSpeech[] tags, int word) {
        boolean aged = tags.length > word + 4
                && tags[word + 2] == PartOfSpeech.NUM
                && tokens.get(word + 3).text().equals(",");
        boolean adverb = tags.length > word + 2 && tags[word + 1] == PartOfSpeech.ADV;
        int verb = word + (aged ? 4 : adverb ? 2 : 1);
        return verb < tags.length && (tags[verb] == PartOfSpeech.VERB || tags[verb] == PartOfSpeech.AUX);
    }
}
