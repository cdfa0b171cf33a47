package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds what participles tell of where several nouns stand before them: {@code the roof of a mill built in May}. */
final class ParticipleHeads {
    private final Phrases phrases;
    private final Insertions insertions;
    private final NearNouns near;
    private final List<Clause> before;

    /**
     * Reads the participles of a sentence.
     *
     * @param before the clauses known so far
     */
    ParticipleHeads(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
        this.near = new NearNouns(phrases);
        this.before = before;
    }

    /** What a participle modifies: {@code a report} in {@code warned of cracks in a report published in May}. */
    int of(int participle, int subject) {
        Optional<Clause> described = described(participle);
        if (described.isPresent()) {
            return described.get().subject();
        }
        if (Appositions.nounWithin(phrases, participle) != Clause.NONE) {
            return Appositions.nounWithin(phrases, participle);
        }
        if (isDoneToThing(participle, participle - 2, subject)) {
            return participle - 2;
        }
        int last = insertions.nounBefore(participle);
        if (isEventOf(participle, last, subject)) {
            return last;
        }
        int noun = near.firstOf(last);
        int modified = accused(participle, near.isMeant(participle, noun, subject) ? noun : subject);
        return modified == Clause.NONE ? modified : Appositions.named(phrases, modified);
    }

    /** {@code brought} in {@code a suit brought by the families, filed in May}, of which both tell. */
    private Optional<Clause> described(int participle) {
        return Optional.of(before)
                .filter(clauses -> !clauses.isEmpty() && phrases.isKind(participle - 1, Kind.COMMA))
                .map(clauses -> clauses.get(clauses.size() - 1))
                .filter(last -> last.kind() == Clause.Kind.REDUCED
                        && last.hasSubject()
                        && phrases.preposition(last.at() + 1).equals("by"))
                .filter(last ->
                        IntStream.range(last.subject(), participle - 1).noneMatch(i -> phrases.isKind(i, Kind.COMMA)));
    }

    /** {@code a list} in {@code Lee, who made a list, published in May}: nobody is published. */
    private boolean isDoneToThing(int participle, int noun, int subject) {
        VerbGroup verb = phrases.verb(participle);
        return phrases.isKind(participle - 1, Kind.COMMA)
                && phrases.isNoun(noun)
                && WordNetVerbs.isDoneToThings(phrases.head(verb).lemma())
                && (RelativePeople.isPerson(phrases, subject) || phrases.isMark(subject + 2, "who"))
                && !RelativePeople.isPerson(phrases, noun);
    }

    /**
     * {@code Lee} in {@code Lee went on trial, accused of theft}, {@code two men} in {@code the trial of two men
     * accused of theft}: nothing but somebody is accused.
     */
    private int accused(int participle, int modified) {
        if (!VerbClasses.isJudging(phrases.head(phrases.verb(participle))) || isSomebody(modified)) {
            return modified;
        }
        return phrases.isNoun(participle - 1) && isSomebody(participle - 1)
                ? participle - 1
                : Clauses.lastFinite(before)
                        .map(Clause::subject)
                        .filter(this::isSomebody)
                        .orElse(modified);
    }

    private boolean isSomebody(int noun) {
        return RelativePeople.isPerson(phrases, noun) || RelativeHeads.isName(phrases, noun);
    }

    /** {@code the summit} in {@code told Lee of the outcome of the summit held in May}: nobody is held so. */
    private boolean isEventOf(int participle, int noun, int subject) {
        VerbGroup verb = phrases.verb(participle);
        return participle == noun + 1
                && phrases.head(verb).lemma().equals("hold")
                && noun != subject
                && Lexicon.isEventNoun(phrases.head(noun))
                && isSomebody(subject);
    }
}
