package org.eventtimeline.extractor.event.phrase;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.Duration;

/** A sentence as a list of phrases, which cover all its tokens; like that not for use by several threads. */
public final class Phrases {
    private final Sentence sentence;
    private final int number;
    private final Phrase[] row;

    /** What looks into its noun phrases, by the first token of each. */
    private final Object[] finders;

    /**
     * A sentence with its phrases in order.
     *
     * @param number its place in the article, from 0
     */
    public Phrases(Sentence sentence, int number, List<Phrase> list) {
        this.sentence = sentence;
        this.number = number;
        this.row = list.toArray(Phrase[]::new);
        this.finders = new Object[sentence.tokens().size()];
    }

    /** The sentence that they make up. */
    public Sentence sentence() {
        return sentence;
    }

    /** Its place in the article, from 0. */
    public int number() {
        return number;
    }

    /** The phrases in order. */
    public List<Phrase> list() {
        return Collections.unmodifiableList(Arrays.asList(row));
    }

    /** What looks into the noun phrase, made but once: its names are asked for again and again. */
    public <F> F finder(NounPhrase noun, Class<F> type, Supplier<F> maker) {
        if (finders[noun.from()] == null) {
            finders[noun.from()] = maker.get();
        }
        return type.cast(finders[noun.from()]);
    }

    /** How many phrases the sentence has. */
    public int size() {
        return row.length;
    }

    /** The phrase at place {@code i}, which there must be. */
    public Phrase get(int i) {
        return row[i];
    }

    /** The noun phrase at place {@code i}, where one must stand. */
    public NounPhrase noun(int i) {
        return (NounPhrase) get(i);
    }

    /** The verb group at place {@code i}, where one must stand. */
    public VerbGroup verb(int i) {
        return (VerbGroup) get(i);
    }

    /** The date or length of time at place {@code i}, where one must stand. */
    public TimePhrase time(int i) {
        return (TimePhrase) get(i);
    }

    /** The token at {@code index} of the sentence. */
    public Token token(int index) {
        return sentence.token(index);
    }

    /** The head of the noun phrase at {@code i}. */
    public Token head(int i) {
        return head(noun(i));
    }

    /** The head of the noun phrase. */
    public Token head(NounPhrase noun) {
        return token(noun.head());
    }

    /** The head of the verb group: {@code left} of {@code had left}. */
    public Token head(VerbGroup verb) {
        return token(verb.head());
    }

    /** The token's text in lower case. */
    public String lower(int index) {
        return Words.lower(token(index));
    }

    /** Whether a noun phrase stands at {@code i}; false outside of the sentence. */
    public boolean isNoun(int i) {
        return i >= 0 && i < row.length && row[i] instanceof NounPhrase;
    }

    /** Whether a verb group stands at {@code i}; false outside of the sentence. */
    public boolean isVerb(int i) {
        return i >= 0 && i < row.length && row[i] instanceof VerbGroup;
    }

    /** Whether a phrase of that kind stands at {@code i}; false outside of the sentence. */
    public boolean isKind(int i, Kind kind) {
        return i >= 0 && i < row.length && row[i] instanceof Particle particle && particle.kind() == kind;
    }

    /** Whether a phrase of one of the kinds stands at {@code i}; false outside of the sentence. */
    public boolean isKind(int i, Kind... kinds) {
        return Stream.of(kinds).anyMatch(kind -> isKind(i, kind));
    }

    /** Whether the mark stands there, even if it belongs to an aside: the comma of {@code Lee, 44}. */
    public boolean isMark(int i, String mark) {
        return i >= 0 && i < row.length && lower(row[i].from()).equals(mark);
    }

    /** Whether a word stands there that belongs to no other phrase: {@code safe} in {@code to be safe}. */
    public boolean isWord(int i) {
        return isKind(i, Kind.OTHER)
                && Character.isLetterOrDigit(lower(get(i).from()).codePointAt(0));
    }

    /** Whether a number stands there by itself: {@code 8.8} in {@code of magnitude 8.8}. */
    public boolean isNumber(int i) {
        return isKind(i, Kind.OTHER) && Character.isDigit(lower(get(i).from()).charAt(0));
    }

    /** Whether a date or length of time stands there. */
    public boolean isTime(int i) {
        return i >= 0 && i < row.length && row[i] instanceof TimePhrase;
    }

    /** {@code eight days}. */
    public boolean isLength(int i) {
        return isTime(i) && time(i).expression().value() instanceof Duration;
    }

    /** {@code eight years} in {@code ending eight years of war}. */
    public boolean isLengthOf(int i) {
        return isLength(i) && preposition(i + 1).equals("of") && isNoun(i + 2);
    }

    /** {@code had left}. */
    public boolean isPastPerfect(VerbGroup verb) {
        return verb.perfect() && lower(verb.from()).equals("had");
    }

    /** The preposition at phrase {@code i}, or an empty string. */
    public String preposition(int i) {
        if (!isKind(i, Kind.PREPOSITION)) {
            return "";
        }
        Phrase phrase = get(i);
        String first = lower(phrase.from());
        return phrase.to() - phrase.from() == 1 ? first : first + " " + lower(phrase.from() + 1);
    }

    /** The text of the tokens {@code from} to {@code to}, as written but for one blank wherever there is space. */
    public String text(int from, int to) {
        return Words.withSingleBlanks(sentence.text()
                .substring(token(from).start() - sentence.start(), token(to - 1).end() - sentence.start()));
    }
}
