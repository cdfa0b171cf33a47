package org.eventtimeline.extractor.event.kind;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/** Tells what strikes or hits something: a weapon, or a force of nature. */
record Strikers(Phrases phrases) {
    private static final String DISASTER = "disaster";

    /** {@code A missile hit the depot}, {@code was hit by a missile}. */
    boolean areWeapons(Clause clause) {
        int by = agent(clause);
        return phrases.isNoun(by) && Lexicon.isWeapon(phrases.head(by).lemma());
    }

    /** {@code A flood struck the town}, {@code Storm Odile hit the coast}, {@code was hit by a quake}. */
    boolean areForcesOfNature(Clause clause) {
        int by = agent(clause);
        return phrases.isNoun(by)
                && IntStream.range(phrases.get(by).from(), phrases.get(by).to())
                        .mapToObj(at -> Words.lower(phrases.token(at).lemma()))
                        .anyMatch(word -> word.equals("storm") || DISASTER.equals(EventKinds.ofWord(word)));
    }

    private int agent(Clause clause) {
        return phrases.preposition(clause.at() + 1).equals("by") ? clause.at() + 2 : clause.subject();
    }
}
