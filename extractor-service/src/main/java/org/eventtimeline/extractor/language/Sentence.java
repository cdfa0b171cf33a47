package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.tagging.Tagger;

/** A sentence or heading of a text. Parts of speech are found when first asked for; not for use by several threads. */
public final class Sentence {
    private final String source;
    private final Tagger tagger;
    private final boolean heading;
    private final CapitalisedWords capitalised;
    private final List<Token> tokens;
    private final int firstWord;
    private PartOfSpeech[] tags;

    Sentence(
            String source,
            Tagger tagger,
            List<Piece> pieces,
            boolean heading,
            Entries entries,
            CapitalisedWords capitalised) {
        this.source = source;
        this.tagger = tagger;
        this.heading = heading;
        this.capitalised = capitalised;
        List<Token> list = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            list.add(new Token(this, list.size(), piece.start(), piece.end()));
        }
        this.tokens = List.copyOf(list);
        this.firstWord = entries.textOf(tokens);
    }

    /** Its tokens, at least one. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Offset in the text of its first UTF-16 code unit. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Offset in the text after its last UTF-16 code unit. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Whether nothing stands before it on its line. */
    public boolean opensLine() {
        int before = start() - 1;
        while (before >= 0 && (source.charAt(before) == ' ' || source.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || source.charAt(before) == '\n';
    }

    /** The sentence as written. */
    public String text() {
        return source.substring(start(), end());
    }

    /** Whether it stands on lines of its own and ends without a full stop, as headings and list items do. */
    public boolean isHeading() {
        return heading;
    }

    /** Where its text begins: the token behind the date that opens an entry of a chronicle, or else 0. */
    public int firstWord() {
        return firstWord;
    }

    String source() {
        return source;
    }

    PartOfSpeech pos(int index) {
        if (tags == null) {
            tags = tagger.tag(words());
            if (tags[0] == PartOfSpeech.PROPN && !heading && capitalised.onlyOpens(this)) {
                tags[0] = PartOfSpeech.NOUN;
            } else if ((tags[0] == PartOfSpeech.NOUN || tags[0] == PartOfSpeech.VERB)
                    && isBeforeVerb()
                    && capitalised.isSurname(this)) {
                tags[0] = PartOfSpeech.PROPN;
            }
        }
        return tags[index];
    }

    /** Its words as the tagger may read them: what stands behind the date of an entry begins a sentence, too. */
    private String[] words() {
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        if (firstWord > 0 && capitalised.isCommon(words[firstWord])) {
            words[firstWord] = words[firstWord].toLowerCase(Locale.ROOT);
        }
        return words;
    }

    /** Whether a verb follows the first word, maybe behind an age: {@code Drake, 51, left}. */
    private boolean isBeforeVerb() {
        boolean aged = tags.length > 4
                && tags[2] == PartOfSpeech.NUM
                && tokens.get(3).text().equals(",");
        int verb = aged ? 4 : 1;
        return tags.length > verb && (tags[verb] == PartOfSpeech.VERB || tags[verb] == PartOfSpeech.AUX);
    }

    String lemma(int index) {
        String word = tokens.get(index).text().toLowerCase(Locale.ROOT);
        boolean base = pos(index) == PartOfSpeech.VERB
                && IrregularVerbs.lemma(word)
                        .filter(lemma -> !lemma.equals(word))
                        .isPresent()
                && BaseForms.isBase(tokens, index);
        return base ? word : tagger.lemma(tokens.get(index).text(), pos(index));
    }
}
