package org.eventtimeline.extractor.event.headline;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Announced;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.NotUntil;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
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
    private final boolean result;
    private final boolean planned;

    VerbWording(Reading reading, Clause clause) {
        this.phrases = reading.phrases();
        this.announced = Announced.is(reading, clause);
        this.result = clause.isResult(phrases);
        this.verb = clause.verb();
        this.negated = verb.negated() && !NotUntil.is(phrases, clause);
        this.planned = clause.kind() == Clause.Kind.GERUND && isInFuture(reading, clause);
        this.passive = verb.passive() || isReduced(clause) || isBareParticiple(reading, clause);
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
                && !(clause.object() == clause.at() + 1
                        && phrases.token(phrases.get(clause.object()).from()).pos() == PartOfSpeech.NUM
                        && !WordNetVerbs.takesTwoObjects(
                                phrases.token(verb.head()).lemma()));
    }

    /** {@code injured} in {@code one killed and three injured}: nobody injures without an object. */
    private boolean isBareParticiple(Reading reading, Clause clause) {
        Token head = phrases.token(verb.head());
        int next = clause.at() + 1;
        boolean last = reading.clauses().stream()
                .noneMatch(other -> other.at() > clause.at()
                        && other.kind() == Clause.Kind.MAIN
                        && other.verb().isFinite());
        return verb.to() - verb.from() == 1
                && !clause.hasObject()
                && clause.kind() != Clause.Kind.RELATIVE
                && !phrases.preposition(next).equals("for")
                && !Particles.isParticle(phrases, next)
                && !Particles.isPhrasal(phrases, next, head.lemma())
                && !phrases.isKind(next, Kind.OTHER)
                && !phrases.isMark(FreeRelatives.afterDate(phrases, next), "what")
                && !phrases.isNoun(next)
                && !phrases.isLength(next)
                && !isPronoun(clause.subject())
                && !isRelative(clause.subject() - 1)
                && VerbForm.of(Words.lower(head)) == VerbForm.PAST_OR_PARTICIPLE
                && WordNetVerbs.needsObject(head.lemma())
                && !Lexicon.isTelling(head)
                && !Lexicon.isPhase(head)
                && !phrases.isVerb(next)
                && !(last && isInfinitive(phrases.isTime(next) ? next + 1 : next + 2))
                && !isThatBehindDate(next);
    }

    /** {@code that} in {@code noticed in May that the dam had cracked}. */
    private boolean isThatBehindDate(int next) {
        int that = FreeRelatives.afterDate(phrases, next);
        return that > next && phrases.isMark(that, "that");
    }

    /** {@code to pay} in {@code offered in April to pay}. */
    private boolean isInfinitive(int i) {
        return phrases.isTime(i - 1) && phrases.isVerb(i) && ((VerbGroup) phrases.get(i)).tense() == Tense.INFINITIVE;
    }

    /** Whether the object stands before the subject: {@code the pact that both signed}. */
    private boolean isRelative(int i) {
        return phrases.isNoun(i) || phrases.isKind(i, Kind.RELATIVE) || phrases.isKind(i, Kind.SUBORDINATOR);
    }

    private boolean isPronoun(int subject) {
        return phrases.isNoun(subject)
                && phrases.token(phrases.get(subject).from()).pos() == PartOfSpeech.PRON;
    }

    boolean isPassive() {
        return passive;
    }

    /**
     * {@code signs}, {@code signed} of what is done to the subject, {@code to sign}, {@code may sign}, {@code does not
     * sign}.
     */
    String text(boolean plural) {
        String lemma = phrases.token(verb.head()).lemma();
        String participle = phrases.lower(verb.head());
        String not = negated ? "not " : "";
        String base = passive ? "be " + participle : lemma;
        boolean ahead = verb.tense() == Tense.INFINITIVE && !result && !verb.perfect() || planned;
        if (verb.tense() == Tense.FUTURE || ahead || announced) {
            return not + "to " + base;
        }
        if (verb.tense() == Tense.MODAL) {
            return modal() + " " + not + base;
        }
        if (passive) {
            return not + (isLast() ? "last " : "") + participle;
        }
        if (!negated) {
            return Conjugation.present(lemma, plural);
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
