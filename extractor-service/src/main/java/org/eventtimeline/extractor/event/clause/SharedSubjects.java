package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;

/**
 * Finds with which clause a second verb shares its subject: {@code was caught as he fled, and jailed}.
 *
 * @param clauses those that are known so far
 */
record SharedSubjects(Phrases phrases, List<Clause> clauses, DoneToSubject done) {
    private static final Set<String> SINGULAR = Set.of("was", "is", "has");

    /**
     * The clause whose subject the verb shares: behind a comma the main clause, {@code was caught as he fled, and
     * jailed}, {@code shut the mill in Oslo, where he was born, and left}, unless that only reports and the verb does
     * not, {@code confirmed that he had left, but did not say why}; {@code built a mill that made flour and, in 1902,
     * sold it}.
     */
    Optional<Clause> clause(int at) {
        Optional<Clause> last = Clauses.lastFinite(clauses);
        return last.filter(clause -> isPassedOver(clause, at))
                .flatMap(clause -> main(at).or(() -> relativeBefore(clause)))
                .or(() -> last);
    }

    /** Whether the verb goes on with the subject of a clause before this one, the last. */
    private boolean isPassedOver(Clause clause, int at) {
        boolean comma = isBehindCommaAndConjunction(at);
        if (comma && isInner(clause, at)) {
            return true;
        }
        VerbGroup verb = phrases.verb(at);
        return switch (clause.kind()) {
            case SUBORDINATE ->
                comma
                        || isAside(clause, at)
                        || isDatedApart(clause, at)
                        || isOfSomebodyElse(clause, verb)
                        || isOfOne(clause, verb);
            case RELATIVE -> new PassedRelatives(phrases, clauses).has(clause, at, comma);
            default -> false;
        };
    }

    /** {@code , and left}, {@code , and then left}. */
    private boolean isBehindCommaAndConjunction(int at) {
        int joint = joint(at);
        return phrases.isKind(joint, Kind.COORDINATOR) && phrases.isKind(joint - 1, Kind.COMMA);
    }

    /** Where the conjunction before the verb stands, if there is one. */
    private int joint(int at) {
        boolean adverb = phrases.isKind(at - 1, Kind.ADVERB) && !phrases.isKind(at + 1, Kind.COMMA);
        return adverb ? at - 2 : at - 1;
    }

    /** Whether the clause only says where something is, or what somebody says or claims. */
    private boolean isInner(Clause clause, int at) {
        return InnerClauses.areWhere(phrases, clause)
                || InnerClauses.areThat(phrases, clause)
                || InnerClauses.areClaims(phrases, clause, at);
    }

    /** The last main clause; one that only reports only where the verb, behind {@code , but}, tells as well. */
    private Optional<Clause> main(int at) {
        boolean tells = isBehindCommaAndConjunction(at)
                && phrases.isMark(joint(at), "but")
                && VerbClasses.isTelling(phrases.head(phrases.verb(at)));
        var mains = new MainClauses(phrases, clauses);
        return clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .filter(clause -> !isInner(clause, at) && (tells || !mains.isTelling(clause)))
                .reduce((first, second) -> second);
    }

    /** {@code who came} before {@code after it sank}. */
    private Optional<Clause> relativeBefore(Clause clause) {
        return clauses.stream()
                .filter(other -> other.kind() == Clause.Kind.RELATIVE && other.at() < clause.at())
                .reduce((first, second) -> second);
    }

    /** {@code refused} in {@code raised the toll and, when they refused to pay, closed the river}. */
    private boolean isAside(Clause clause, int at) {
        return phrases.isKind(at - 1, Kind.COMMA)
                && clause.hasSubject()
                && phrases.isKind(clause.subject() - 2, Kind.COMMA)
                && phrases.isKind(clause.subject() - 3, Kind.COORDINATOR);
    }

    /** {@code sounded} in {@code It broke in 1978 when the bell fell and sounded again in 1991}: dates part the two. */
    private boolean isDatedApart(Clause clause, int at) {
        return clause.hasSubject()
                && IntStream.range(0, clause.subject()).anyMatch(phrases::isTime)
                && IntStream.range(clause.subject(), at).noneMatch(phrases::isTime)
                && IntStream.range(at + 1, phrases.size())
                        .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Kind.COMMA))
                        .anyMatch(phrases::isTime);
    }

    /**
     * {@code returned} in {@code Lee fled after tanks came and returned in May}, {@code promised} in {@code who came
     * after it sank and promised help}: things do not do so.
     */
    private boolean isOfSomebodyElse(Clause clause, VerbGroup verb) {
        Token head = phrases.head(verb);
        boolean thing = done.isThing(clause.subject());
        boolean deed = thing && VerbClasses.isMotion(head)
                || (thing || phrases.isMark(clause.subject(), "it"))
                        && (VerbClasses.isPersonal(head) || VerbClasses.isTelling(head));
        return deed && !verb.passive();
    }

    /** {@code was} in {@code It stopped when prices fell and was revived in May}: prices would take another form. */
    private boolean isOfOne(Clause clause, VerbGroup verb) {
        return SINGULAR.contains(phrases.lower(verb.from()))
                && phrases.isNoun(clause.subject())
                && Words.isPlural(phrases.head(clause.subject()));
    }
}
