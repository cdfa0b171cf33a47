package org.eventtimeline.extractor.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.Casualties;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** What happens though its verb rather tells how things are: {@code came to power}, {@code had a stroke}. */
final class Happenings {
    private static final Set<String> HAPPENING = Set.of("come", "follow");
    private static final Set<String> TERMS = Set.of("from", "since", "between");
    private static final Set<String> PLACES = Set.of("in", "at", "on");
    private static final Set<String> GOALS = Set.of("to", "into");

    private Happenings() {}

    /** Whether the clause with a verb of state tells what happens. */
    static boolean tells(Phrases phrases, Clause clause) {
        Token verb = phrases.head(clause.verb());
        return isArrival(phrases, clause, verb)
                || Casualties.are(phrases, clause)
                || HAPPENING.contains(verb.lemma()) && isOfEvent(phrases, clause)
                || verb.lemma().equals("have") && isHad(phrases, clause)
                || verb.lemma().equals("be")
                        && (isOffice(phrases, clause)
                                || isFeat(phrases, clause)
                                || isHeld(phrases, clause)
                                || clause.isDecided(phrases))
                || verb.lemma().equals("represent") && (lastsFrom(phrases, clause) || isAtEvent(phrases, clause))
                || verb.lemma().equals("face") && isToBeMet(phrases, clause);
    }

    /** {@code was the first woman to climb the peak}. */
    private static boolean isFeat(Phrases phrases, Clause clause) {
        return clause.hasObject()
                && phrases.get(clause.object()) instanceof NounPhrase noun
                && Ranks.singleOut(phrases, noun)
                && clause.object() + 1 < phrases.size()
                && phrases.get(clause.object() + 1) instanceof Phrase.VerbGroup verb
                && verb.tense() == Tense.INFINITIVE;
    }

    /** {@code Her last appearance was in Oslo in 1999}, {@code was at the Opera}. */
    private static boolean isHeld(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.PAST
                && !clause.hasObject()
                && PLACES.contains(phrases.preposition(clause.at() + 1))
                && phrases.isNoun(clause.at() + 2)
                && phrases.head(clause.at() + 2).isCapitalized()
                && isOfEvent(phrases, clause);
    }

    /** {@code will face Oslo in the final}. */
    private static boolean isToBeMet(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.FUTURE
                && clause.hasObject()
                && phrases.head(clause.object()).isCapitalized();
    }

    /** {@code represented Oslo in parliament from 1985 to 1993}. */
    private static boolean lastsFrom(Phrases phrases, Clause clause) {
        return IntStream.range(clause.at() + 1, phrases.size() - 1)
                .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Phrase.Kind.COMMA))
                .anyMatch(i -> TERMS.contains(phrases.preposition(i)) && phrases.isTime(i + 1));
    }

    /** {@code represented Norway at the Venice Biennale}. */
    private static boolean isAtEvent(Phrases phrases, Clause clause) {
        int at = clause.object() + 1;
        return clause.hasObject()
                && phrases.preposition(at).equals("at")
                && phrases.isNoun(at + 1)
                && phrases.head(at + 1).isCapitalized();
    }

    /** {@code was mayor from 1990 to 1994}, {@code has been president since 2012}. */
    private static boolean isOffice(Phrases phrases, Clause clause) {
        int date = clause.at() + 2;
        while (clause.hasObject() && phrases.preposition(date).equals("of") && phrases.isNoun(date + 1)) {
            date += 2;
        }
        return clause.hasObject()
                && TERMS.contains(phrases.preposition(date))
                && phrases.isTime(date + 1)
                && Lexicon.isTitle(phrases.head(clause.object()));
    }

    /** {@code came to power}, {@code came out}. */
    private static boolean isArrival(Phrases phrases, Clause clause, Token verb) {
        int next = clause.at() + 1;
        return VerbClasses.isMotion(verb)
                && (GOALS.contains(phrases.preposition(next)) || Particles.isParticle(phrases, next));
    }

    /** {@code A treaty followed on 9 February}, but not {@code the vote came after a debate}. */
    private static boolean isOfEvent(Phrases phrases, Clause clause) {
        return !clause.hasObject()
                && phrases.get(Math.max(0, clause.subject())) instanceof NounPhrase noun
                && (Lexicon.isEventNoun(phrases.head(noun)) || isNew(phrases, clause, noun));
    }

    /** {@code A second novel} or {@code The Glass Hill} in {@code followed in 1963}, which came out then. */
    private static boolean isNew(Phrases phrases, Clause clause, NounPhrase noun) {
        boolean dated = phrases.isTime(clause.at() + 1) || phrases.isTime(clause.at() + 2);
        boolean named = phrases.head(noun).isCapitalized() && noun.head() > 0;
        return dated && (named || Modifiers.INDEFINITE.contains(phrases.lower(noun.from())));
    }

    /** Whether the sentence is an entry of a chronicle, of which the present tells the past. */
    private static boolean isEntry(Phrases phrases) {
        return phrases.sentence().isEntry();
    }

    /** {@code had a stroke}, {@code had its premiere}, {@code will have surgery}, but not {@code has a plan}. */
    private static boolean isHad(Phrases phrases, Clause clause) {
        if (!clause.hasObject() || clause.verb().tense() == Tense.PRESENT && !isEntry(phrases)) {
            return false;
        }
        Phrase object = phrases.get(clause.object());
        boolean one = object.to() - object.from() == 1
                || Modifiers.INDEFINITE.contains(phrases.lower(object.from()))
                || Modifiers.POSSESSIVES.contains(phrases.lower(object.from()))
                        && EventKinds.isNamedBy(phrases.head(clause.object()).lemma());
        return one
                && !phrases.preposition(clause.object() + 1).equals("of")
                && Lexicon.isEventNoun(phrases.head(clause.object()));
    }
}
