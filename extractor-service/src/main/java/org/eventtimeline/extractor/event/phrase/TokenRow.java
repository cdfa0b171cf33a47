package org.eventtimeline.extractor.event.phrase;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** The tokens of a sentence with the temporal expressions that cover them. */
public final class TokenRow {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "'", "‘", "’", "`");

    private static final Set<String> BESIDE_EVENTS = Set.of("before", "after", "later", "earlier");

    private final Sentence sentence;
    private final int firstWord;
    private final TemporalExpression[] dates;

    /** The tokens of a sentence and the expressions that lie in them, in order. */
    TokenRow(Sentence sentence, List<TemporalExpression> expressions) {
        this.sentence = sentence;
        this.firstWord = sentence.firstWord();
        this.dates = new TemporalExpression[sentence.tokens().size()];
        int at = 0;
        for (TemporalExpression expression : expressions) {
            while (at < dates.length && sentence.token(at).end() <= expression.start()) {
                at++;
            }
            // "12-13 August" is one date
            boolean goesOn = at > 0 && sentence.token(at - 1).end() > expression.start();
            TemporalExpression date = goesOn ? dates[at - 1] : expression;
            for (; at < dates.length && sentence.token(at).start() < expression.end(); at++) {
                dates[at] = date;
            }
        }
    }

    int size() {
        return dates.length;
    }

    Token get(int i) {
        return sentence.token(i);
    }

    /** The token's text in lower case. */
    String lower(int i) {
        return Words.lower(sentence.token(i));
    }

    /** Whether the tokens before {@code end} are the date that opens an entry of a chronicle. */
    boolean opensEntry(int end) {
        return end > 0 && end == firstWord;
    }

    /** The expression that covers the token, or null. */
    TemporalExpression date(int i) {
        return dates[i];
    }

    boolean isDate(int i) {
        return i >= 0 && i < dates.length && dates[i] != null;
    }

    /** The token after the expression that begins at the token. */
    int endOfDate(int i) {
        int end = i + 1;
        while (end < dates.length && dates[end] == dates[i]) {
            end++;
        }
        return end;
    }

    /** Where the words begin, behind an opening quotation mark. */
    int firstWord() {
        return firstWord;
    }

    /** Whether the token is there, belongs to no date and has one of the parts of speech. */
    boolean is(int i, PartOfSpeech first, PartOfSpeech... others) {
        return i >= 0 && i < size() && dates[i] == null && sentence.token(i).is(first, others);
    }

    boolean isNoun(int i) {
        return is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0));
    }

    /** {@code seconds} in {@code left a van seconds before the bomb exploded}. */
    boolean isSpan(int i) {
        return is(i, PartOfSpeech.NOUN)
                && i + 1 < size()
                && BESIDE_EVENTS.contains(lower(i + 1))
                && Words.isPlural(get(i))
                && WordNetKinds.isKindOf(get(i).lemma(), "quantity", 1);
    }

    boolean isComma(int i) {
        return i < size() && sentence.token(i).text().equals(",");
    }

    /** Whether the token is a quotation mark. */
    public boolean isQuote(int i) {
        return i >= 0 && i < size() && isQuote(sentence.token(i).text());
    }

    /** Whether the token is a quotation mark. */
    public static boolean isQuote(String token) {
        return QUOTES.contains(token);
    }

    /** Whether a noun, or what may stand before it, begins at the token. */
    boolean startsNoun(int i) {
        return isDate(i)
                || is(
                        i,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.NUM,
                        PartOfSpeech.VERB,
                        PartOfSpeech.ADV);
    }

    boolean isPossessiveMark(int i) {
        if (i >= size()) {
            return false;
        }
        String word = lower(i);
        return (word.equals("'s") && sentence.token(i).pos() == PartOfSpeech.PART)
                || (word.equals("'") && i > 0 && lower(i - 1).endsWith("s") && startsNoun(i + 1));
    }

    /** A word with the form of a participle may stand before a noun: {@code heightened tensions}. */
    boolean isVerbalModifier(int i) {
        if (!is(i, PartOfSpeech.VERB)) {
            return false;
        }
        String word = lower(i);
        return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
    }
}
