package org.eventtimeline.extractor.event.reference;

/**
 * Where an article mentions a thing.
 *
 * @param phrase the place of the noun phrase in the sentence
 * @param pronoun whether by a pronoun
 * @param fresh whether as something new: {@code a mill}
 * @param patient whether something is done to it
 */
record Mention(int sentence, int phrase, Part part, boolean pronoun, boolean fresh, boolean patient) {
    private static final double PRONOUN = 1.5;

    static Mention of(int sentence, int phrase, Part part) {
        return new Mention(sentence, phrase, part, false, false, part == Part.OBJECT);
    }

    Mention byPronoun() {
        return new Mention(sentence, phrase, part, true, fresh, patient);
    }

    Mention asNew(boolean isNew) {
        return new Mention(sentence, phrase, part, pronoun, isNew, patient);
    }

    Mention asPatient(boolean isPatient) {
        return new Mention(sentence, phrase, part, pronoun, fresh, isPatient || patient);
    }

    /** How much its sentence makes of the thing: who is taken up by a pronoun is spoken of rather than others. */
    double weight() {
        return part.weight() + (pronoun && part != Part.OWNER ? PRONOUN : 0);
    }
}
