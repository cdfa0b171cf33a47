package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetActs;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells whether a participle is of a noun near it, and not of the subject: {@code warned of cracks in a report}. */
record NearNouns(Phrases phrases) {
    /** The noun of which those behind it with {@code of} only say more: {@code the roof} of {@code the roof of tin}. */
    int firstOf(int last) {
        int noun = last;
        while (isBehindOf(noun) && !isDone(noun) && !isOfOther(noun)) {
            noun -= 2;
        }
        return noun;
    }

    /** Whether the participle is of the noun before it rather than of the subject. */
    boolean isMeant(int participle, int noun, int subject) {
        return noun != Clause.NONE
                && (Appositions.isIndefinite(phrases, noun)
                        || isBarePlural(noun)
                        || isOccasion(noun)
                        || isPatient(participle, noun, subject)
                        || isDone(noun)
                        || isBehindOf(noun) && isOfOther(noun));
    }

    private boolean isBehindOf(int noun) {
        return phrases.preposition(noun - 1).equals("of") && phrases.isNoun(noun - 2);
    }

    /** {@code sanctions} in {@code the lifting of sanctions imposed in May}, {@code talks} in {@code days of talks}. */
    private boolean isDone(int noun) {
        boolean plural = phrases.token(phrases.get(noun).from()).pos() == PartOfSpeech.NOUN
                && Words.isPlural(phrases.head(noun));
        return plural
                && !Lexicon.isPerson(phrases.head(noun))
                && phrases.preposition(noun - 1).equals("of")
                && (phrases.isTime(noun - 2) || phrases.isNoun(noun - 2) && isAct(phrases.head(noun - 2)));
    }

    /** {@code a contest} in {@code a winner of a contest held in May}, {@code a mill} in {@code the roof of a mill}. */
    private boolean isOfOther(int noun) {
        boolean ofPerson = Lexicon.isPerson(phrases.head(noun - 2))
                && phrases.head(noun).pos() == PartOfSpeech.NOUN
                && !Lexicon.isPerson(phrases.head(noun));
        boolean definite = phrases.lower(phrases.get(noun - 2).from()).equals("the");
        return ofPerson || definite && Appositions.isIndefinite(phrases, noun);
    }

    private static boolean isAct(Token noun) {
        return Words.lower(noun).endsWith("ing")
                || !WordNetActs.verbs(noun.lemma()).isEmpty();
    }

    /** {@code the guards} in {@code laid a wreath at a memorial to the guards killed in May}: things are not killed. */
    private boolean isPatient(int participle, int noun, int subject) {
        String verb = phrases.head(phrases.verb(participle)).lemma();
        return noun != Clause.NONE
                && arePeople(phrases.head(noun))
                && phrases.isNoun(subject)
                && !Lexicon.isPerson(phrases.head(subject))
                && WordNetVerbs.isDoneToPeople(verb);
    }

    private static boolean arePeople(Token noun) {
        return noun.lemma().equals("people") || Lexicon.isPerson(noun) && Words.isPlural(noun);
    }

    /** {@code the fair} in {@code won a medal at the fair held in May}. */
    private boolean isOccasion(int noun) {
        return phrases.preposition(noun - 1).equals("at")
                || phrases.preposition(noun - 1).equals("during");
    }

    /**
     * {@code sketches} in {@code made by a pupil from sketches found in May}, but not {@code divers} in {@code a group
     * of divers}.
     */
    private boolean isBarePlural(int noun) {
        Token first = phrases.token(phrases.get(noun).from());
        String preposition = phrases.preposition(noun - 1);
        return first.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                && Words.isPlural(phrases.head(noun))
                && !preposition.isEmpty()
                && !preposition.equals("of");
    }
}
