package org.eventtimeline.extractor.event.construction;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Infinitives that tell what came of a deed, which happened: {@code won the seat, only to lose it}, {@code came from
 * behind to beat Oslo}.
 */
public final class Results {
    private static final Set<String> OF_CONTESTS = Set.of("win", "beat", "defeat");
    /** What goals bring about. */
    private static final Set<String> OF_GOALS = Set.of("earn", "secure", "clinch", "seal", "snatch");

    private Results() {}

    /** Whether the clause is such an infinitive. */
    public static boolean are(Phrases phrases, Clause clause) {
        boolean only = phrases.isKind(clause.at() - 1, Kind.ADVERB) && phrases.isMark(clause.at() - 1, "only");
        return clause.kind() == Clause.Kind.INFINITIVE && (only || isVictory(phrases, clause));
    }

    /**
     * {@code to beat} behind {@code came from behind}, {@code outran Lee} and {@code beat Oslo to win the cup}, but not
     * behind {@code hoped}, {@code hired a coach}.
     */
    public static boolean isVictory(Phrases phrases, Clause infinitive) {
        String lemma = infinitive.lemma(phrases);
        if (!infinitive.hasObject() || !OF_CONTESTS.contains(lemma) && !OF_GOALS.contains(lemma)) {
            return false;
        }
        int verb = infinitive.at() - 1;
        while (verb >= 0 && !phrases.isVerb(verb) && !phrases.isKind(verb, Kind.COMMA)) {
            verb--;
        }
        boolean beaten = !phrases.isNoun(verb + 1) || phrases.head(verb + 1).isCapitalized();
        return verb < infinitive.at() - 1
                && beaten
                && phrases.isVerb(verb)
                && (OF_CONTESTS.contains(lemma)
                        ? isDeed(phrases, phrases.verb(verb))
                        : isGoal(phrases, phrases.verb(verb)));
    }

    /** {@code scored to earn a draw}, but not {@code worked to earn a degree}. */
    private static boolean isGoal(Phrases phrases, VerbGroup verb) {
        return phrases.head(verb).lemma().equals("score") && isDeed(phrases, verb);
    }

    private static boolean isDeed(Phrases phrases, VerbGroup verb) {
        String lemma = phrases.head(verb).lemma();
        boolean past = verb.tense() == Tense.PAST || verb.tense() == Tense.PAST_OR_PARTICIPLE;
        return past
                && !verb.passive()
                && !verb.negated()
                && (OF_CONTESTS.contains(lemma)
                        || !WordNetVerbs.takesInfinitive(lemma) && !VerbClasses.isObjectControl(lemma));
    }

    /** Whether the verb tells of a contest by itself. */
    public static boolean isOfContest(Token verb) {
        return OF_CONTESTS.contains(verb.lemma());
    }
}
