package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Sentences that say what something is: what a participle tells of {@code a bridge} in {@code Moe Bridge is a bridge
 * opened in 1990} it tells of {@code Moe Bridge}.
 */
final class Definitions {
    private static final Set<String> MADE = Set.of("artifact", "organization");

    private final Phrases phrases;
    private final List<Clause> before;

    /**
     * Reads the definitions of a sentence.
     *
     * @param before the clauses known so far
     */
    Definitions(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.before = before;
    }

    /** What is defined where the participle modifies what it is said to be; otherwise what it modifies. */
    int defined(int participle, int modified) {
        return copula(modified == Clause.NONE ? participle : modified)
                .filter(copula -> participle == copula.at() + 2 || isBehind(copula, participle))
                .map(Clause::subject)
                .orElse(modified);
    }

    /**
     * {@code Moe Works} before {@code which} in {@code Moe Works was a brewery in Moe, on the coast of Sundland, which
     * closed}; otherwise {@link Clause#NONE}.
     */
    int definedBefore(int which) {
        return copula(which)
                .filter(copula -> isMade(phrases.head(copula.at() + 1)) && isOneNoun(copula, which - 1))
                .map(Clause::subject)
                .orElse(Clause.NONE);
    }

    private static boolean isMade(Token noun) {
        return MADE.stream().anyMatch(kind -> WordNetKinds.isKindOf(noun.lemma(), kind, 1));
    }

    private Optional<Clause> copula(int end) {
        return before.stream()
                .filter(clause -> clause.at() < end && clause.kind() != Clause.Kind.REDUCED)
                .reduce((first, last) -> last)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN
                        && clause.lemma(phrases).equals("be")
                        && phrases.isNoun(clause.at() + 1)
                        && isThing(clause.subject()));
    }

    /** {@code Moe Bridge}, {@code the bridge} and {@code it}, but neither {@code this} nor {@code one}. */
    private boolean isThing(int subject) {
        if (!phrases.isNoun(subject)) {
            return false;
        }
        String first = phrases.lower(phrases.get(subject).from());
        return first.equals("the")
                || Pronouns.mayBeSubject(first)
                || phrases.head(subject).isCapitalized();
    }

    /**
     * {@code , opened} in {@code is a bridge of iron over the Moe, opened in 1990}, but not {@code , printed} in
     * {@code is the author of a novel, printed in 1990}.
     */
    private boolean isBehind(Clause copula, int participle) {
        int end = phrases.isKind(participle - 2, Kind.COMMA) ? participle - 1 : participle;
        Token noun = phrases.head(copula.at() + 1);
        boolean organisation = WordNetKinds.isKindOf(noun.lemma(), "organization", 3);
        return (organisation || phrases.isKind(end - 1, Kind.COMMA) && !Lexicon.isPerson(noun))
                && isOneNoun(copula, end);
    }

    /** Whether what it is said to be goes on up to phrase {@code end}. */
    private boolean isOneNoun(Clause copula, int end) {
        return IntStream.range(copula.at() + 1, end)
                .allMatch(i -> phrases.isNoun(i)
                        || phrases.isKind(i, Kind.PREPOSITION, Kind.COMMA)
                        || phrases.isTime(i)
                        || isOfSame(copula, i));
    }

    /** {@code based} in {@code Moe is a club based in Oslo, founded in 1899}. */
    private boolean isOfSame(Clause copula, int i) {
        return before.stream()
                .anyMatch(clause -> clause.at() == i
                        && clause.kind() == Clause.Kind.REDUCED
                        && clause.subject() == copula.subject());
    }
}
