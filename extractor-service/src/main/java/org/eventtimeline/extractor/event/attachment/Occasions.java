package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds the nouns that name the occasion of a dated verb: {@code joined the pact [at a ceremony] on Monday}. */
final class Occasions {
    private static final Set<String> CONTESTING = Set.of("win", "lose", "attend");
    private static final Set<String> OF_OCCASIONS = Set.of("at", "during");

    private Occasions() {}

    /** {@code won} in {@code won a medal at the fair held in May} and {@code At the fair held in May, she won}. */
    static boolean isOf(Phrases phrases, Clause held, Clause clause) {
        int noun = held.at() - 1;
        return held.kind() == Clause.Kind.REDUCED
                && clause.verb().isFinite()
                && (isBehind(phrases, clause, noun) || opensBefore(phrases, held, clause));
    }

    private static boolean isBehind(Phrases phrases, Clause clause, int noun) {
        boolean contest = clause.object() == noun && CONTESTING.contains(clause.lemma(phrases));
        return (contest || OF_OCCASIONS.contains(phrases.preposition(noun - 1)))
                && clause.at() < noun
                && IntStream.range(clause.at() + 1, noun).noneMatch(phrases::isVerb);
    }

    private static boolean opensBefore(Phrases phrases, Clause held, Clause clause) {
        int opening = Lookback.overPrepositions(phrases, held.at());
        boolean opens = opening < held.at()
                && held.lemma(phrases).equals("hold")
                && (opening == 0 || phrases.isKind(opening - 1, Kind.COORDINATOR))
                && DatedNouns.isOccasion(phrases, opening + 1);
        return opens
                && clause.kind() == Clause.Kind.MAIN
                && clause.subject() > held.at()
                && IntStream.range(held.at() + 1, clause.at()).noneMatch(phrases::isVerb)
                && IntStream.range(held.at() + 1, clause.subject()).anyMatch(i -> phrases.isKind(i, Kind.COMMA));
    }

    /** Adds the occasions of a verb, in the background, to all that is dated. */
    static void add(Phrases phrases, Host verb, List<Host> all) {
        for (int i = verb.clause().at() + 1; i < phrases.size() && !phrases.isVerb(i); i++) {
            if (OF_OCCASIONS.contains(phrases.preposition(i - 1))
                    && phrases.get(i) instanceof NounPhrase noun
                    && noun.expressions().isEmpty()
                    && Lexicon.isEventNoun(phrases.head(noun))
                    && all.stream().noneMatch(other -> other.token() == noun.head())) {
                double certainty = verb.certainty() * SharedDates.WEAKER;
                all.add(new Host(i, noun.head(), null, verb.expression(), certainty).inBackground());
            }
        }
    }
}
