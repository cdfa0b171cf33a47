package org.eventtimeline.extractor.language.tagging;

import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the nouns that the model takes for verbs. */
final class NounRepairs {
    private final OpeningNouns openings;
    private final VerbalNouns verbal;
    private final PluralNouns plurals;
    private final SingularNouns singulars;

    NounRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.openings = new OpeningNouns(tokens, tags);
        this.verbal = new VerbalNouns(tokens, tags);
        this.plurals = new PluralNouns(tokens, tags);
        this.singulars = new SingularNouns(tokens, tags);
    }

    /** Whether the verb at the token is a noun. */
    boolean isNoun(int i) {
        return i == 0 ? openings.isNoun() : verbal.isNoun(i) || plurals.isNoun(i) || singulars.isNoun(i);
    }
}
