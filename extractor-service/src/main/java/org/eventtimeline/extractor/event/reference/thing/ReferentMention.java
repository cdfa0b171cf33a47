package org.eventtimeline.extractor.event.reference.thing;

/**
 * Where an article mentions a thing.
 *
 * @param phrase the place of the noun phrase in the sentence
 * @param pronoun whether by a pronoun
 * @param fresh whether as something new: {@code a mill}
 * @param patient whether something is done to it
 */
record ReferentMention(int sentence, int phrase, Part part, boolean pronoun, boolean fresh, boolean patient) {
    private static final double PRONOUN = 1.5;

    static ReferentMention of(int sentence, int phrase, Part part) {
        return new ReferentMention(sentence, phrase, part, false, false, part == Part.OBJECT);
    }

    ReferentMention byPronoun() {
        return new ReferentMention(sentence, phrase, part, true, fresh, patient);
    }

    ReferentMention asNew(boolean isNew) {
        return new ReferentMention(sentence, phrase, part, pronoun, isNew, patient);
    }

    ReferentMention asPatient(boolean isPatient) {
        return new ReferentMention(sentence, phrase, part, pronoun, fresh, isPatient || patient);
    }

    /** Whether something is done to it or given to it. */
    boolean isAddressed() {
        return patient || part == Part.OBJECT || part == Part.GOAL || part == Part.OBLIQUE;
    }

    /** How much its sentence makes of the thing: who is taken up by a pronoun is spoken of rather than others. */
    double weight() {
        return part.weight() + (pronoun && part != Part.OWNER ? PRONOUN : 0);
    }
}
