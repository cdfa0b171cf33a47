package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence or heading of a text. Parts of speech are found when first asked for; not for use by several threads. */
public final class Sentence {
    private final String source;
    private final Tagger tagger;
    private final boolean heading;
    private final CapitalisedWords capitalised;
    private final List<Token> tokens;
    private PartOfSpeech[] tags;

    Sentence(String source, Tagger tagger, List<Piece> pieces, boolean heading, CapitalisedWords capitalised) {
        this.source = source;
        this.tagger = tagger;
        this.heading = heading;
        this.capitalised = capitalised;
        List<Token> list = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            list.add(new Token(this, list.size(), piece.start(), piece.end()));
        }
        this.tokens = List.copyOf(list);
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

    /** The sentence as written. */
    public String text() {
        return source.substring(start(), end());
    }

    /** Whether it stands on lines of its own and ends without a full stop, as headings and list items do. */
    public boolean isHeading() {
        return heading;
    }

    String source() {
        return source;
    }

    PartOfSpeech pos(int index) {
        if (tags == null) {
            tags = tagger.tag(tokens.stream().map(Token::text).toArray(String[]::new));
            if (tags[0] == PartOfSpeech.PROPN && !heading && capitalised.onlyOpens(this)) {
                tags[0] = PartOfSpeech.NOUN;
            } else if (tags[0] == PartOfSpeech.NOUN && isBeforeVerb() && capitalised.isSurname(this)) {
                tags[0] = PartOfSpeech.PROPN;
            }
        }
        return tags[index];
    }

    private boolean isBeforeVerb() {
        return tags.length > 1 && (tags[1] == PartOfSpeech.VERB || tags[1] == PartOfSpeech.AUX);
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
