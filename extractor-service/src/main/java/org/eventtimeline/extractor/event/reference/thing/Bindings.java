package org.eventtimeline.extractor.event.reference.thing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * What {@code it} cannot mean for where it stands: who acts on it, what it is a part of, and what its own clause goes
 * on to name.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Binding_(linguistics)">Binding: principles B and C, i-within-i</a>
 */
final class Bindings {
    private final Callings callings;
    private final Referents referents;

    Bindings(Callings callings, Referents referents) {
        this.callings = callings;
        this.referents = referents;
    }

    /** What the pronoun does not mean. */
    Set<Referent> excluded(Asked asked) {
        Phrases phrases = asked.phrases();
        int i = asked.i();
        Set<Referent> excluded = new HashSet<>();
        if (asked.owner()) {
            boolean inside = !phrases.preposition(i - 1).isEmpty() && phrases.isNoun(i - 2);
            excluded.addAll(inside ? referents.at(asked.sentence(), i - 2) : Set.of());
        } else {
            actor(asked).ifPresent(subject -> excluded.addAll(referents.at(asked.sentence(), subject)));
            asked.reading().clauses().stream()
                    .filter(clause -> clause.hasSubject() && clause.subject() < i && i < clause.at())
                    .filter(clause ->
                            asked.reading().withSubject(clause.subject()).noneMatch(other -> other.at() < i))
                    .forEach(clause -> excluded.addAll(referents.at(asked.sentence(), clause.subject())));
            excluded.addAll(referents.at(asked.sentence(), described(asked)));
        }
        for (int later = i + 1; later < end(asked); later++) {
            if (phrases.isNoun(later)) {
                named(phrases, later).ifPresent(excluded::add);
            }
        }
        return excluded;
    }

    /**
     * What its clause only describes: {@code a branch} in {@code a branch it opened}, {@code the last state} in
     * {@code the last state to ratify it}; or none.
     */
    private static int described(Asked asked) {
        Phrases phrases = asked.phrases();
        int opening = asked.subject()
                ? asked.i()
                : asked.reading()
                        .clauseBefore(asked.i())
                        .filter(clause -> clause.kind() == Clause.Kind.INFINITIVE)
                        .map(Clause::at)
                        .orElse(Clause.NONE);
        int noun = phrases.isKind(opening - 1, Kind.RELATIVE) ? opening - 2 : opening - 1;
        return phrases.isNoun(noun) && phrases.head(noun).pos() == PartOfSpeech.NOUN ? noun : Clause.NONE;
    }

    /** Who does to it what is done. */
    private static Optional<Integer> actor(Asked asked) {
        return asked.subject()
                ? Optional.empty()
                : asked.reading()
                        .withObject(asked.i())
                        .findFirst()
                        .or(() -> asked.reading().clauseBefore(asked.i()))
                        .filter(Clause::hasSubject)
                        .map(Clause::subject);
    }

    /** The end of its clause: the next verb that is not its own. */
    private static int end(Asked asked) {
        Phrases phrases = asked.phrases();
        int verb = asked.clause().map(Clause::at).orElse(asked.i());
        int end = asked.i() + 1;
        while (end < phrases.size() && !phrases.isKind(end, Kind.BREAK) && !(phrases.isVerb(end) && end > verb)) {
            end++;
        }
        return end;
    }

    private Optional<Referent> named(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Optional<String> name = callings.headName(phrases, noun);
        if (name.isEmpty() && noun.hasPossessor()) {
            return callings.ownerName(phrases, noun).flatMap(referents::named);
        }
        return name.isEmpty() && phrases.lower(noun.from()).equals("the")
                ? referents.meant(phrases.head(i).lemma())
                : name.flatMap(referents::named);
    }
}
