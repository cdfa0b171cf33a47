package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** How a verb group may be read by what stands behind it, as long as its clause is not known. */
final class VerbReadings {
    private final Phrases phrases;

    VerbReadings(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A finite verb; a participle is told by the object that it needs and has not. */
    boolean mayBeFinite(int i) {
        return phrases.isVerb(i) && (phrases.verb(i).isFinite() || isPast(i) && !isParticiple(i));
    }

    /** {@code held}, which has the form of a past tense and of a participle. */
    boolean isPast(int i) {
        return hasTense(i, Tense.PAST_OR_PARTICIPLE);
    }

    /** {@code accused}, which would need an object if it were the verb of a subject. */
    boolean isParticiple(int i) {
        return (hasTense(i, Tense.PARTICIPLE) || isPast(i) && !phrases.isNoun(i + 1))
                && (isDoneBy(i)
                        || isWanted(i)
                        || WordNetVerbs.needsObject(phrases.token(head(i)).lemma()) && !isTelling(i) && !isPhrasal(i));
    }

    /** {@code called for} in {@code a treaty signed in Oslo called for talks}, which has its object behind. */
    private boolean isPhrasal(int i) {
        return phrases.preposition(i + 1).equals("for")
                && WordNetVerbs.contains(phrases.token(head(i)).lemma() + "_for");
    }

    /** {@code wanted} in {@code a man wanted in connection with the theft}: who wants, wants something. */
    private boolean isWanted(int i) {
        return phrases.token(head(i)).lemma().equals("want")
                && !phrases.preposition(i + 1).isEmpty();
    }

    /** {@code trying} in {@code envoys trying to draft a treaty}. */
    boolean isGerund(int i) {
        return hasTense(i, Tense.GERUND);
    }

    /** {@code said} in {@code the man who police said had fled}. */
    boolean isReport(int i) {
        return phrases.isVerb(i) && VerbClasses.isReporting(phrases.token(head(i)));
    }

    /** {@code confirmed}, which has what somebody tells behind it. */
    boolean isTelling(int i) {
        return VerbClasses.isTelling(phrases.token(head(i)));
    }

    /** {@code told} in {@code told the mayor that}, but not {@code said} in {@code said the ships that sank}. */
    boolean mayBeToldTo(int i) {
        return isReport(i) && !phrases.token(head(i)).lemma().equals("say");
    }

    private boolean hasTense(int i, Tense tense) {
        return phrases.isVerb(i) && phrases.verb(i).tense() == tense;
    }

    private int head(int i) {
        return phrases.verb(i).head();
    }

    /** {@code filed} in {@code a suit filed in April by a nurse}. */
    private boolean isDoneBy(int verb) {
        int i = verb + 1;
        if (phrases.isTime(i)) {
            i++;
        } else if (!phrases.preposition(i).isEmpty() && phrases.isTime(i + 1)) {
            i += 2;
        }
        return phrases.preposition(i).equals("by");
    }
}
