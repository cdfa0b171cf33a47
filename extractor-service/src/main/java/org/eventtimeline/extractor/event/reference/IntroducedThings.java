package org.eventtimeline.extractor.event.reference;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.ClauseRoles;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells which noun phrases speak of one thing that {@code it} may take up. */
final class IntroducedThings {
    private IntroducedThings() {}

    /**
     * Whether phrase {@code i} does.
     *
     * @param subject whether the sentence is about it
     * @param personal whether the sentence is about a person, so that its object may be taken up
     */
    static boolean is(Reading reading, int i, boolean subject, boolean personal) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = (NounPhrase) phrases.get(i);
        boolean single = Callings.plural(phrases, noun).isEmpty()
                && !Pairs.isPair(phrases, noun)
                && !isBareActivity(phrases, noun);
        return single && (subject ? !ClauseRoles.isCause(reading, i) : isTakenUp(reading, i, personal));
    }

    /** {@code Work} in {@code Work began in May}, which nobody takes up. */
    private static boolean isBareActivity(Phrases phrases, NounPhrase noun) {
        Token head = phrases.token(noun.head());
        return noun.from() == noun.head()
                && head.pos() == PartOfSpeech.NOUN
                && (Lexicon.isEventNoun(head) || WordNetKinds.isKindOf(head.lemma(), "activity", 1));
    }

    /** {@code The ship} in {@code A fire damaged the ship}, and whatever somebody does something to. */
    private static boolean isTakenUp(Reading reading, int i, boolean personal) {
        return (ClauseRoles.isObject(reading, i) || isPhrasalObject(reading, i))
                && (personal
                        || reading.clauses().stream()
                                .anyMatch(clause ->
                                        clause.object() == i && ClauseRoles.isCause(reading, clause.subject())));
    }

    /** {@code The paper} in {@code she took over the paper}. */
    private static boolean isPhrasalObject(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return !phrases.preposition(i + 1).equals("of")
                && reading.clauseAt(i - 2)
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN
                                && !clause.verb().passive())
                        .filter(clause -> Particles.isPhrasal(
                                phrases,
                                i - 1,
                                phrases.token(clause.verb().head()).lemma()))
                        .isPresent();
    }
}
