package org.eventtimeline.extractor.event.construction;

import org.eventtimeline.extractor.event.clause.Appositions;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Participles behind a comma that may tell of one noun or another. */
public final class LooseParticiples {
    /** So many phrases before the participle stands what it can hardly tell of. */
    private static final int FAR = 6;

    private LooseParticiples() {}

    /**
     * {@code stolen} in {@code was charged with the theft of a bell from a church, stolen in May} and {@code to be
     * named} in {@code a place in the team for the Olympics, to be named in May}.
     */
    public static boolean is(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        int last = clause.at() - 2;
        if (clause.kind() == Clause.Kind.INFINITIVE && clause.verb().passive()) {
            String preposition = phrases.preposition(last - 1);
            return phrases.isKind(clause.at() - 1, Kind.COMMA)
                    && !preposition.isEmpty()
                    && (!preposition.equals("of")
                            || phrases.isNoun(last - 2) && Lexicon.isEventNoun(phrases.head(last - 2)));
        }
        if (clause.kind() == Clause.Kind.REDUCED && clause.at() - clause.subject() > FAR) {
            return clause.hasSubject() && (phrases.isVerb(clause.subject() - 1) || isBehindContent(reading, clause));
        }
        return clause.kind() == Clause.Kind.REDUCED
                && phrases.isKind(clause.at() - 1, Kind.COMMA)
                && phrases.isNoun(last)
                && Appositions.named(phrases, last) != clause.subject()
                && !isOrigin(phrases, clause.subject(), last)
                && (isOfSomebody(phrases, clause.subject(), last)
                        || reading.clauses().stream()
                                .anyMatch(other -> other.at() < clause.subject()
                                        && other.verb().isFinite()));
    }

    /** {@code seized} in {@code Lang warned that Norway would keep the island, seized in 1994}. */
    private static boolean isBehindContent(Reading reading, Clause participle) {
        return reading.phrases().isKind(participle.at() - 1, Kind.COMMA)
                && reading.phrases().isNoun(participle.at() - 2)
                && reading.clauses().stream()
                        .filter(clause -> clause.at() > participle.subject() && clause.at() < participle.at())
                        .anyMatch(clause -> clause.verb().isFinite() && clause.subject() != participle.subject());
    }

    /** {@code of a nurse} in {@code the body of a nurse, kidnapped in May}. */
    private static boolean isOfSomebody(Phrases phrases, int noun, int somebody) {
        return somebody == noun + 2
                && Lexicon.isPerson(phrases.head(somebody))
                && !Lexicon.isPerson(phrases.head(noun));
    }

    /** {@code in Oslo} in {@code a hall in Oslo, demolished in May}: it is told of the hall. */
    private static boolean isOrigin(Phrases phrases, int noun, int name) {
        return name == noun + 2 && phrases.head(name).pos() == PartOfSpeech.PROPN;
    }
}
