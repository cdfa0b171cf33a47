package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells whether a verb with its objects says enough without the phrases behind them. */
final class Completeness {
    /** Verbs whose passive says little without a goal or result: {@code was brought ashore}. */
    private static final Set<String> WITH_RESULT = Set.of("bring", "send", "find", "make", "leave", "set");

    /** Verbs that say little by themselves: {@code Lang lost}. */
    private static final Set<String> WITH_OBJECT = Set.of("lose", "win", "try", "spend", "complete");

    private final Phrases phrases;
    private final Wording wording;
    private final Clause clause;
    private final Token head;
    private final String lemma;

    Completeness(Phrases phrases, Wording wording, Clause clause) {
        this.phrases = phrases;
        this.wording = wording;
        this.clause = clause;
        this.head = phrases.head(clause.verb());
        this.lemma = head.lemma();
    }

    /** Whether the verb alone says enough, with its particle if it has one. */
    boolean ofVerb(String phrasal, boolean passive) {
        if (passive) {
            return (!WITH_RESULT.contains(lemma) || isDiscovery()) && !VerbClasses.isObjectControl(head);
        }
        String verb = WordNetVerbs.contains(phrasal) ? phrasal : lemma;
        boolean needsObject =
                (WordNetVerbs.needsObject(verb) || VerbClasses.isTelling(head)) && !isOfEvent() && !comesOut();
        boolean happens = VerbClasses.isMotion(head) && !verb.equals(lemma) || lemma.equals("follow");
        boolean needsMore = !lemma.equals("follow") && needsObject || VerbClasses.isState(head) && !happens;
        return !needsMore && !WITH_OBJECT.contains(lemma) && !startsNothing();
    }

    /** {@code The wreck was found}, but not {@code Lang was found}, who may be found guilty. */
    private boolean isDiscovery() {
        return lemma.equals("find")
                && clause.hasSubject()
                && !wording.isPerson(phrases, clause.subject())
                && !Lexicon.isPerson(phrases.head(clause.subject()))
                && !phrases.isVerb(clause.at() + 1);
    }

    /**
     * Whether what is told behind the verb says enough.
     *
     * @param object the object of the verb, or {@link Clause#NONE}
     * @param next the phrase behind all that
     */
    boolean ofObject(int object, int next) {
        return !isPhase()
                && (object == Clause.NONE || !isDistance(object) && !isFirst(object) && !isPart(object, next));
    }

    /** {@code Talks broke down}, {@code The process concluded}: events do nothing to others. */
    private boolean isOfEvent() {
        return clause.hasSubject() && Lexicon.isEventNoun(phrases.head(clause.subject()));
    }

    /** {@code Her memoirs appeared}, but not {@code Lang appeared}. */
    private boolean comesOut() {
        return lemma.equals("appear") && clause.hasSubject() && !wording.isPerson(phrases, clause.subject());
    }

    /** {@code Lang began}. */
    private boolean startsNothing() {
        return VerbClasses.isPhase(head) && clause.hasSubject() && wording.isPerson(phrases, clause.subject());
    }

    /** {@code began} in {@code began trading at $14}: what began must follow. */
    private boolean isPhase() {
        return VerbClasses.isPhase(head) && phrases.isVerb(clause.at() + 1);
    }

    /** {@code two miles} in {@code fell two miles from the town}. */
    private boolean isDistance(int object) {
        return Lexicon.isLength(phrases.head(object).lemma());
    }

    /**
     * {@code the first woman} in {@code became the first woman}, which does not say at what, but not {@code became
     * Norway's first woman}.
     */
    private boolean isFirst(int object) {
        NounPhrase noun = phrases.noun(object);
        return lemma.equals("become") && Ranks.singleOut(phrases, noun) && !noun.hasPossessor();
    }

    /** {@code a series} in {@code began a series of talks}. */
    private boolean isPart(int object, int next) {
        return phrases.preposition(next).equals("of") && Governed.isPartOf(phrases, object);
    }
}
