package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

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
        boolean adverb = phrases.isKind(at - 1, Kind.ADVERB) && !phrases.isKind(at + 1, Kind.COMMA);
        int joint = adverb ? at - 2 : at - 1;
        boolean comma = phrases.isKind(joint, Kind.COORDINATOR) && phrases.isKind(joint - 1, Kind.COMMA);
        Optional<Clause> last = Clauses.lastFinite(clauses);
        VerbGroup verb = (VerbGroup) phrases.get(at);
        boolean said = comma && phrases.isMark(joint, "but") && VerbClasses.isTelling(phrases.token(verb.head()));
        var mains = new MainClauses(phrases, clauses);
        boolean apart = phrases.isKind(at - 1, Kind.COMMA) || isBehindDateOfItsOwn(at);
        return last.filter(clause -> (comma
                                        || isAside(clause, at)
                                        || isDatedApart(clause, at)
                                        || isOfSomebodyElse(clause, verb)
                                        || isOfOne(clause, verb))
                                && clause.kind() == Clause.Kind.SUBORDINATE
                        || comma
                                && (InnerClauses.areWhere(phrases, clause)
                                        || InnerClauses.areThat(phrases, clause)
                                        || InnerClauses.areClaims(phrases, clause, at))
                        || clause.kind() == Clause.Kind.RELATIVE
                                && (isNoParticiple(clause, verb)
                                        || comma && verb.tense() != Tense.PRESENT
                                        || comma && isSetOffBehindMain(clause)
                                        || apart && !phrases.isKind(clause.at() - 2, Kind.COMMA)))
                .flatMap(clause -> clauses.stream()
                        .filter(main -> main.kind() == Clause.Kind.MAIN
                                && main.verb().isFinite()
                                && !InnerClauses.areWhere(phrases, main))
                        .filter(main -> !InnerClauses.areThat(phrases, main)
                                && !InnerClauses.areClaims(phrases, main, at)
                                && (said || !mains.isTelling(main)))
                        .reduce((first, second) -> second)
                        .or(() -> relativeBefore(clause)))
                .or(() -> last);
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
        Token head = phrases.token(verb.head());
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

    /**
     * {@code flew} in {@code cancelled a visit that had been planned for May and flew home}: {@code had} takes no past.
     */
    private boolean isNoParticiple(Clause clause, VerbGroup verb) {
        return clause.verb().perfect()
                && verb.from() == verb.head()
                && VerbForm.of(phrases.lower(verb.head())) == VerbForm.PAST;
    }

    /** {@code won} in {@code took the title, which she would hold, and in 1965 won the cup}. */
    private boolean isBehindDateOfItsOwn(int at) {
        int date = phrases.isTime(at - 1) ? at - 1 : at;
        int joint = phrases.preposition(date - 1).isEmpty() ? date - 1 : date - 2;
        return date < at && phrases.isKind(joint, Kind.COORDINATOR) && phrases.isKind(joint - 1, Kind.COMMA);
    }

    /** {@code which burned down} in {@code rebuilt its library, which burned down, and opened a school}. */
    private boolean isSetOffBehindMain(Clause relative) {
        return phrases.isKind(relative.at() - 2, Kind.COMMA)
                && clauses.stream()
                        .anyMatch(main -> main.kind() == Clause.Kind.MAIN
                                && main.verb().isFinite()
                                && main.at() < relative.at()
                                && main.subject() != relative.subject());
    }
}
