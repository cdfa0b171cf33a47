package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.tagging.Tagger;

/** A sentence or heading of a text. Parts of speech are found when first asked for; not for use by several threads. */
public final class Sentence {
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "``", "''", "‘", "'", "«");

    private static final Set<String> BEFORE_QUOTATIONS = Set.of(",", ":");

    private final String source;
    private final Tagger tagger;
    private final boolean heading;
    private final CapitalisedWords capitalised;
    private final List<Token> tokens;
    private final Token[] row;
    private final boolean entry;
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
        this.row = list.toArray(Token[]::new);
        int text = entries.textOf(tokens);
        this.entry = text > 0;
        this.firstWord = entry ? text : behindQuotationMark(tokens);
    }

    /** Its tokens, at least one. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at {@code index}; faster than in the list. */
    public Token token(int index) {
        return row[index];
    }

    /** Offset in the text of its first UTF-16 code unit. */
    public int start() {
        return row[0].start();
    }

    /** Offset in the text after its last UTF-16 code unit. */
    public int end() {
        return row[row.length - 1].end();
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

    private static int behindQuotationMark(List<Token> tokens) {
        return tokens.size() > 1 && QUOTATION_MARKS.contains(tokens.get(0).text()) ? 1 : 0;
    }

    /** Whether a date opens it, as it does the entry of a chronicle. */
    public boolean isEntry() {
        return entry;
    }

    /** Where its text begins: the token behind the date of an entry or behind a quotation mark, or else 0. */
    public int firstWord() {
        return firstWord;
    }

    /**
     * Whether the token has its capital from its place: it opens the text, or what is quoted behind a comma or colon.
     */
    public boolean isOpening(int index) {
        return index <= firstWord
                || QUOTATION_MARKS.contains(row[index - 1].text())
                        && index > 1
                        && BEFORE_QUOTATIONS.contains(row[index - 2].text());
    }

    String source() {
        return source;
    }

    PartOfSpeech pos(int index) {
        if (tags == null) {
            tags = new OpeningWords(this, capitalised).tag(tagger);
        }
        return tags[index];
    }

    String lemma(int index) {
        String word = row[index].text().toLowerCase(Locale.ROOT);
        boolean base = pos(index) == PartOfSpeech.VERB
                && IrregularVerbs.lemma(word)
                        .filter(lemma -> !lemma.equals(word))
                        .isPresent()
                && BaseForms.isBase(tokens, index);
        return base ? word : tagger.lemma(row[index].text(), pos(index));
    }
}
