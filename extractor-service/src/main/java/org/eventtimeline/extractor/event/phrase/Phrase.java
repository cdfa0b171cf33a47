package org.eventtimeline.extractor.event.phrase;

import java.util.List;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** A phrase of a sentence: the tokens {@code from} (inclusive) to {@code to} (exclusive). */
public sealed interface Phrase {

    int from();

    int to();

    /**
     * A noun with what stands before it: {@code Xi's state visit}, {@code the 1991 agreement}.
     *
     * @param head the token of the noun
     * @param possessorEnd the token after the possessor ({@code Xi}), or {@code from} where there is none
     * @param expressions the temporal expressions that stand before the noun
     */
    record NounPhrase(int from, int to, int head, int possessorEnd, List<TemporalExpression> expressions)
            implements Phrase {
        /** Whether the token belongs to one of the temporal expressions. */
        public boolean isDate(Token token) {
            for (TemporalExpression expression : expressions) {
                if (token.start() < expression.end() && expression.start() < token.end()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether its noun itself is a date: {@code his thirties}. */
        public boolean namesDate(Phrases phrases) {
            return isDate(phrases.token(head));
        }

        /** Whether it says whose the noun is. */
        public boolean hasPossessor() {
            return possessorEnd > from;
        }
    }

    /** Auxiliaries, adverbs and a verb: {@code has recently been sold}; the head is the last verb. */
    record VerbGroup(int from, int to, int head, Tense tense, boolean perfect, boolean passive, boolean negated)
            implements Phrase {
        /** Whether the tense is one of a clause that can stand alone. */
        public boolean isFinite() {
            return tense.isFinite();
        }

        /** A past form whose auxiliary stands with the verb before: {@code was arrested and [charged]}. */
        public VerbGroup asPassive() {
            return new VerbGroup(from, to, head, Tense.PAST, perfect, true, negated);
        }

        /** The same words with another tense. */
        public VerbGroup as(Tense other) {
            return new VerbGroup(from, to, head, other, perfect, passive, negated);
        }

        /** The same with this tense where its form leaves that open. */
        public VerbGroup settled(Tense other) {
            return tense == Tense.PAST_OR_PARTICIPLE ? as(other) : this;
        }
    }

    /** A temporal expression that stands on its own: {@code on [September 3]}. */
    record TimePhrase(int from, int to, TemporalExpression expression) implements Phrase {}

    /** Any other token, or the two of {@code out of}. */
    record Particle(int from, int to, Kind kind) implements Phrase {
        Particle(int at, Kind kind) {
            this(at, at + 1, kind);
        }
    }

    /** What a verb group says about when, and whether, its event happens. */
    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        MODAL,
        /** A past form that may as well be a participle, as long as its clause is not known. */
        PAST_OR_PARTICIPLE,
        PARTICIPLE,
        GERUND,
        INFINITIVE;

        /** Whether the tense is one of a clause that can stand alone. */
        public boolean isFinite() {
            return this == PAST || this == PRESENT || this == FUTURE || this == MODAL;
        }
    }

    /** What a particle does. */
    enum Kind {
        PREPOSITION,
        SUBORDINATOR,
        RELATIVE,
        COORDINATOR,
        COMMA,
        BREAK,
        QUOTE,
        OPEN,
        CLOSE,
        ADVERB,
        OTHER
    }
}
