package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Announced;
import org.eventtimeline.extractor.event.construction.GovernedGerunds;
import org.eventtimeline.extractor.event.construction.NotUntil;
import org.eventtimeline.extractor.event.construction.Possibilities;
import org.eventtimeline.extractor.event.construction.Results;
import org.eventtimeline.extractor.event.factuality.Hedges;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.Conjugation;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words the verb of a headline: the present tense for what happened, {@code to} for what is to come. */
final class VerbWording {
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ought");
    private static final Map<String, String> SHORT = Map.of("'d", "would", "ca", "can");

    private final Phrases phrases;
    private final VerbGroup verb;
    private final boolean passive;
    private final boolean announced;
    private final boolean negated;
    private final String adverb;
    private final boolean result;
    private final boolean planned;
    private final boolean possible;

    VerbWording(Reading reading, Clause clause) {
        this.phrases = reading.phrases();
        this.announced = Announced.is(reading, clause);
        this.possible = Possibilities.are(phrases, clause);
        this.result = Results.are(phrases, clause);
        this.verb = clause.verb();
        this.negated = verb.negated() && !NotUntil.is(phrases, clause) || GovernedGerunds.isPrevented(phrases, clause);
        this.adverb = Hedges.of(reading, clause).map(word -> word + " ").orElse("");
        this.planned = clause.kind() == Clause.Kind.GERUND && isInFuture(reading, clause)
                || clause.isSubjunctive(phrases)
                || isSecondOfPlan(reading, clause);
        this.passive = verb.passive() || isReduced(clause) || new BareParticiples(reading).is(clause);
    }

    /** {@code be replaced} in {@code will leave in May and be replaced by Ann Lee}. */
    private static boolean isSecondOfPlan(Reading reading, Clause clause) {
        boolean bare = reading.phrases().lower(clause.verb().from()).equals("be");
        return bare
                && clause.verb().tense() == Tense.PRESENT
                && reading.clauseBefore(clause.at())
                        .filter(before -> before.verb().tense() == Tense.FUTURE)
                        .isPresent();
    }

    /**
     * {@code landing} in {@code will circle the moon before landing}, {@code cutting} in {@code plans to close a mill,
     * cutting 90 jobs}.
     */
    private static boolean isInFuture(Reading reading, Clause gerund) {
        Clause before = reading.clauseBefore(gerund.at()).orElse(gerund);
        boolean planned = before.verb().tense() == Tense.INFINITIVE
                && !before.verb().perfect()
                && reading.phrases().isKind(gerund.at() - 1, Kind.COMMA);
        return reading.clauses().stream()
                .filter(clause -> clause.at() < gerund.at() && clause.verb().isFinite())
                .reduce((first, second) -> second)
                .map(clause -> clause.verb().tense())
                .filter(tense -> tense == Tense.FUTURE || tense == Tense.PRESENT && planned)
                .isPresent();
    }

    /**
     * {@code built} in {@code a mill built in 1902}, but not {@code employed} in {@code that was built and employed
     * 45}.
     */
    private boolean isReduced(Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED
                && !isPastBehindComma(clause)
                && !(clause.object() == clause.at() + 1
                        && phrases.token(phrases.get(clause.object()).from()).pos() == PartOfSpeech.NUM
                        && !WordNetVerbs.takesTwoObjects(phrases.head(verb).lemma()));
    }

    /** {@code defected} in {@code Lee, 29, defected in May}, which nobody does to anybody. */
    private boolean isPastBehindComma(Clause clause) {
        return phrases.isKind(clause.at() - 1, Kind.COMMA)
                && !Particles.isParticle(phrases, clause.at() + 1)
                && WordNetVerbs.isIntransitive(phrases.head(verb).lemma())
                && VerbForm.of(phrases.lower(verb.head())) == VerbForm.PAST_OR_PARTICIPLE;
    }

    boolean isPassive() {
        return passive;
    }

    /**
     * {@code signs}, {@code signed} of what is done to the subject, {@code to sign}, {@code may sign}, {@code does not
     * sign}.
     */
    String text(boolean plural) {
        String lemma = phrases.head(verb).lemma();
        String participle = phrases.lower(verb.head());
        String not = negated ? "not " : "";
        String base = adverb + (passive ? "be " + participle : lemma);
        if (possible) {
            return "may " + not + base;
        }
        boolean ahead = verb.tense() == Tense.INFINITIVE && !result && !verb.perfect() || planned;
        if (verb.tense() == Tense.FUTURE || ahead || announced) {
            return not + "to " + base;
        }
        if (verb.tense() == Tense.MODAL) {
            return modal() + " " + not + base;
        }
        if (passive) {
            return not + adverb + (isLast() ? "last " : "") + participle;
        }
        if (!negated) {
            return adverb + Conjugation.present(lemma, plural);
        }
        return lemma.equals("be")
                ? Conjugation.present(lemma, plural) + " not"
                : (plural ? "do" : "does") + " not " + lemma;
    }

    /** {@code last} in {@code was last seen}. */
    private boolean isLast() {
        return IntStream.range(verb.from(), verb.head())
                .anyMatch(i -> phrases.lower(i).equals("last"));
    }

    private String modal() {
        for (int i = verb.from(); i < verb.head(); i++) {
            String word = phrases.lower(i);
            if (MODALS.contains(word) || SHORT.containsKey(word)) {
                return SHORT.getOrDefault(word, word);
            }
        }
        return "may";
    }
}
