package org.eventtimeline.extractor.language.tagging;

/** Finds the nouns that the model takes for verbs. */
final class NounRepairs {
    private final OpeningNouns openings;
    private final VerbalNouns verbal;
    private final PluralNouns plurals;
    private final SingularNouns singulars;
    private final NominalParticiples participles;
    private final JoinedSubjects joined;

    NounRepairs(TaggedWords words) {
        this.openings = new OpeningNouns(words);
        this.verbal = new VerbalNouns(words);
        this.plurals = new PluralNouns(words);
        this.singulars = new SingularNouns(words);
        this.participles = new NominalParticiples(words);
        this.joined = new JoinedSubjects(words);
    }

    /** Whether the verb at the token is a noun. */
    boolean isNoun(int i) {
        return i == 0
                ? openings.isNoun()
                : verbal.isNoun(i)
                        || plurals.isNoun(i)
                        || singulars.isNoun(i)
                        || participles.isNoun(i)
                        || joined.isNoun(i);
    }
}
