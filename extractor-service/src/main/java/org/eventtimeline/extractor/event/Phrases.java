package org.eventtimeline.extractor.event;

import java.util.List;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.Particle;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.Duration;

/**
 * A sentence as a list of phrases.
 *
 * @param sentence the sentence
 * @param number its place in the article, from 0
 * @param list its phrases in order, which cover all tokens
 */
record Phrases(Sentence sentence, int number, List<Phrase> list) {

    int size() {
        return list.size();
    }

    Phrase get(int i) {
        return list.get(i);
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The head of the noun phrase at {@code i}. */
    Token head(int i) {
        return token(((NounPhrase) get(i)).head());
    }

    /** The token's text in lower case. */
    String lower(int index) {
        return Words.lower(token(index));
    }

    boolean isNoun(int i) {
        return i >= 0 && i < size() && list.get(i) instanceof NounPhrase;
    }

    boolean isVerb(int i) {
        return i >= 0 && i < size() && list.get(i) instanceof Phrase.VerbGroup;
    }

    boolean isKind(int i, Kind kind) {
        return i >= 0 && i < size() && list.get(i) instanceof Particle particle && particle.kind() == kind;
    }

    /** Whether the mark stands there, even if it belongs to an aside: the comma of {@code Lee, 44}. */
    boolean isMark(int i, String mark) {
        return i >= 0 && i < size() && lower(list.get(i).from()).equals(mark);
    }

    /** Whether a word stands there that belongs to no other phrase: {@code safe} in {@code to be safe}. */
    boolean isWord(int i) {
        return isKind(i, Kind.OTHER)
                && Character.isLetterOrDigit(lower(get(i).from()).codePointAt(0));
    }

    /** Whether a date or length of time stands there. */
    boolean isTime(int i) {
        return i >= 0 && i < size() && list.get(i) instanceof Phrase.TimePhrase;
    }

    /** {@code eight days}. */
    boolean isLength(int i) {
        return i >= 0
                && i < size()
                && list.get(i) instanceof Phrase.TimePhrase time
                && time.expression().value() instanceof Duration;
    }

    /** {@code eight years} in {@code ending eight years of war}. */
    boolean isLengthOf(int i) {
        return isLength(i) && preposition(i + 1).equals("of") && isNoun(i + 2);
    }

    /** {@code had left}. */
    boolean isPastPerfect(VerbGroup verb) {
        return verb.perfect() && lower(verb.from()).equals("had");
    }

    /** The preposition at phrase {@code i}, or an empty string. */
    String preposition(int i) {
        return isKind(i, Kind.PREPOSITION) ? lower(get(i).from()) : "";
    }

    /** The text of the tokens {@code from} to {@code to}, as written. */
    String text(int from, int to) {
        return sentence.text()
                .substring(token(from).start() - sentence.start(), token(to - 1).end() - sentence.start());
    }
}
