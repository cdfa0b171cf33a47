package org.eventtimeline.extractor.event.clause;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Who does what an infinitive tells, where that is not the subject before it. */
record InfinitiveOwners(Phrases phrases) {
    /** {@code all ships} in {@code ordered all ships on the lake to be searched}. */
    int ordered(int noun, Optional<Clause> last) {
        return last.filter(clause -> VerbClasses.isObjectControl(phrases.head(clause.verb())))
                .map(Clause::object)
                .filter(object -> object != Clause.NONE
                        && IntStream.range(object, noun)
                                .allMatch(i -> phrases.isNoun(i)
                                        || !phrases.preposition(i).isEmpty()))
                .orElse(noun);
    }

    /** {@code the owner} in {@code ordered the owner, Acme, to close the mill}; or none. */
    int ofApposed(int to, Optional<Clause> last) {
        boolean apposed = phrases.isKind(to - 1, Kind.COMMA) && phrases.isNoun(to - 2);
        return last.filter(clause -> apposed && VerbClasses.isObjectControl(phrases.head(clause.verb())))
                .map(Clause::object)
                .filter(object -> object == to - 4 && phrases.isKind(to - 3, Kind.COMMA))
                .orElse(Clause.NONE);
    }

    /** The noun phrase that is to do what the infinitive tells, if that stands before it; or none. */
    int of(int to) {
        int due = new DescribedNouns(phrases).due(to);
        return due == Clause.NONE ? intended(to) : due;
    }

    /** {@code work} in {@code clears the way for work on the bridge to start}; or none. */
    private int intended(int to) {
        int noun = to - 1;
        while (phrases.isNoun(noun - 2)
                && !phrases.preposition(noun - 1).isEmpty()
                && !phrases.preposition(noun - 1).equals("for")) {
            noun -= 2;
        }
        boolean way = phrases.isNoun(noun)
                && phrases.preposition(noun - 1).equals("for")
                && phrases.isNoun(noun - 2)
                && phrases.head(noun - 2).lemma().equals("way");
        return way ? noun : Clause.NONE;
    }
}
