package org.eventtimeline.extractor.event.clause;

import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Tells whether what a past form without an auxiliary tells is done to its subject: {@code was arrested and charged}.
 */
final class DoneToSubject {
    /** Prepositions of who does what is done, or with what: {@code charged with murder}. */
    private static final Set<String> AGENT_OR_MEANS = Set.of("by", "with");

    private final Phrases phrases;

    DoneToSubject(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code charged} in {@code was arrested and charged}: without an object it can only be done to somebody. */
    boolean isDone(VerbGroup verb, int subject, String preposition) {
        Token head = phrases.head(verb);
        boolean done = WordNetVerbs.needsObject(head.lemma())
                || Words.lower(head).equals("hanged")
                || isHandedOver(head.lemma())
                || VerbClasses.isJudging(head)
                || isThing(subject)
                        && (WordNetVerbs.isDoneBySomebody(head.lemma())
                                || VerbClasses.isReporting(head)
                                || preposition.equals("into") && !VerbClasses.isMotion(head)
                                || VerbClasses.isMotion(head) && isMoved(phrases.head(subject)))
                || AGENT_OR_MEANS.contains(preposition) && !VerbClasses.isMotion(head);
        return verb.tense() == Tense.PAST_OR_PARTICIPLE && done;
    }

    /** {@code sold} in {@code was bought in May and sold in June}: somebody sells something. */
    private static boolean isHandedOver(String lemma) {
        return WordNetVerbs.takesTwoObjects(lemma) && !WordNetVerbs.isDoneWithoutObject(lemma);
    }

    /** {@code deepened} in {@code Harbour deepened}, which a thing does as well as somebody does it to a thing. */
    boolean mayBeDone(VerbGroup verb, int subject) {
        return verb.tense() == Tense.PAST_OR_PARTICIPLE
                && isThing(subject)
                && !WordNetVerbs.isIntransitive(phrases.head(verb).lemma());
    }

    /**
     * {@code the prize} in {@code was elected and awarded the prize}, {@code chairman} in {@code was hired and named
     * chairman}.
     */
    boolean isGivenOrNamed(VerbGroup verb, int subject, int object) {
        Token head = phrases.head(object);
        String lemma = phrases.head(verb).lemma();
        boolean office = Lexicon.isTitle(head)
                && phrases.token(phrases.get(object).from()).pos() != PartOfSpeech.DET;
        return phrases.preposition(object + 1).equals("by")
                || WordNetVerbs.needsReceiver(lemma)
                || isMereThing(subject) && isHandedOver(lemma) && WordNetVerbs.needsObject(lemma)
                || office && !head.isCapitalized()
                || isHonour(head) && phrases.get(object).from() == head.index();
    }

    /** {@code CBE} in {@code was elected in 1944 and appointed CBE in 1946}. */
    private static boolean isHonour(Token head) {
        return head.text().length() > 1 && head.text().equals(head.text().toUpperCase(Locale.ROOT));
    }

    /** {@code the wreck} in {@code the wreck was found and designated a memorial}. */
    private boolean isMereThing(int subject) {
        return isThing(subject) && !Lexicon.isOrganisation(phrases.head(subject).lemma());
    }

    /** {@code the mill}, {@code the Moe Lighthouse}, {@code it}. */
    boolean isThing(int subject) {
        if (!phrases.isNoun(subject)) {
            return false;
        }
        Token noun = phrases.head(subject);
        boolean named = phrases.lower(phrases.get(subject).from()).equals("the")
                && WordNetKinds.isKindOf(Words.lower(noun), "artifact", 1);
        return named
                || Words.lower(noun).equals("it")
                || noun.pos() == PartOfSpeech.NOUN && !noun.isCapitalizedInside() && !Lexicon.isTitle(noun);
    }

    /** {@code a watch}, which does not go anywhere by itself as a ship does. */
    private static boolean isMoved(Token noun) {
        return WordNetKinds.isKindOf(noun.lemma(), "artifact", 1)
                && !WordNetKinds.isKindOf(noun.lemma(), "transport", 1);
    }
}
