package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Who does what a gerund tells, where that is not the subject before it. */
final class GerundOwners {
    private static final Set<String> BLAMING = Set.of("for", "of", "over");

    private final Phrases phrases;
    private final List<Clause> clauses;

    /** The owners in a sentence of which these clauses are known so far. */
    GerundOwners(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** {@code the first of the guests} in {@code with the first of the guests arriving in May}; or none. */
    int absolute(int gerund) {
        int noun = gerund - 1;
        while (phrases.preposition(noun - 1).equals("of") && phrases.isNoun(noun - 2)) {
            noun -= 2;
        }
        return phrases.isNoun(noun) && phrases.preposition(noun - 1).equals("with") ? noun : Clause.NONE;
    }

    /**
     * {@code Lee} in {@code fined Lee for selling}, {@code accused Lee of selling}: who did what the gerund tells; or
     * none.
     */
    int blamed(int gerund) {
        boolean blaming = BLAMING.contains(phrases.preposition(gerund - 1));
        int object = gerund - 2;
        return Clauses.lastFinite(clauses)
                .filter(clause ->
                        blaming && clause.object() == object && !clause.verb().passive())
                .filter(clause -> isSomebody(phrases.head(object)))
                .map(Clause::object)
                .orElse(Clause.NONE);
    }

    /** {@code robbing} in {@code a man suspected of robbing a bank}. */
    boolean isOfJudged(int gerund, Clause participle) {
        return phrases.isKind(gerund - 1, Kind.PREPOSITION) && VerbClasses.isJudging(phrases.head(participle.verb()));
    }

    /** {@code flattening} before {@code triggering} in {@code struck, flattening homes, triggering slides}. */
    Optional<Clause> series(int gerund) {
        boolean joined = phrases.isKind(gerund - 1, Kind.COMMA, Kind.COORDINATOR);
        return Optional.of(clauses)
                .filter(known -> joined && !known.isEmpty())
                .map(known -> known.get(known.size() - 1))
                .filter(last -> last.kind() == Clause.Kind.GERUND
                        && last.hasObject()
                        && phrases.isKind(last.at() - 1, Kind.COMMA));
    }

    /** Whether the subject of the clause is not who does what the gerund tells. */
    boolean isOfOthers(int gerund) {
        return isOwned(gerund) || isAgent(gerund) || isUse(gerund);
    }

    /**
     * {@code retreating} in {@code was burned by retreating German troops}, but not {@code hiding} in {@code was jailed
     * for stealing a bell by hiding in a barn}.
     */
    private boolean isAgent(int gerund) {
        return phrases.preposition(gerund - 1).equals("by")
                && Clauses.lastFinite(clauses)
                        .filter(clause -> clause.verb().passive())
                        .filter(clause -> clause.equals(clauses.get(clauses.size() - 1)))
                        .isPresent();
    }

    /** {@code planning} in {@code Data were used in planning the landing}. */
    private boolean isUse(int gerund) {
        return !phrases.preposition(gerund - 1).isEmpty()
                && Clauses.lastFinite(clauses)
                        .filter(clause ->
                                clause.at() == gerund - 2 && clause.verb().passive())
                        .filter(clause -> clause.lemma(phrases).equals("use"))
                        .isPresent();
    }

    /**
     * {@code her role} in {@code her role in closing the mill}, which the subject of the clause need not have closed.
     */
    private boolean isOwned(int gerund) {
        return phrases.preposition(gerund - 1).equals("in")
                && phrases.isNoun(gerund - 2)
                && Modifiers.sayWhose(phrases, phrases.noun(gerund - 2));
    }

    private static boolean isSomebody(Token noun) {
        return noun.is(PartOfSpeech.PROPN, PartOfSpeech.PRON)
                || noun.isCapitalized()
                || Lexicon.isTitle(noun)
                || Lexicon.isOrganisation(noun.lemma());
    }
}
