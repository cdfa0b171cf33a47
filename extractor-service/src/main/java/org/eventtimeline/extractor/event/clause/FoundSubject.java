package org.eventtimeline.extractor.event.clause;

/**
 * What lies to the left of a verb group.
 *
 * @param phrase the first noun phrase of the subject, or {@link Clause#NONE}
 * @param relative whether a relative pronoun stands between
 * @param coordinated whether the verb shares the subject of the verb before: {@code came and saw}
 * @param governed whether the noun is the object of another verb
 * @param subordinate whether a conjunction opens the clause
 * @param afterComma whether a comma stands between: {@code the device, revealed at the show}
 */
record FoundSubject(
        int phrase, boolean relative, boolean coordinated, boolean governed, boolean subordinate, boolean afterComma) {
    /** That of a verb which shares the subject of the verb before. */
    static final FoundSubject SHARED = new FoundSubject(Clause.NONE, false, true, false, false, false);

    /** A noun phrase of which nothing more is to be said. */
    static FoundSubject plain(int phrase) {
        return new FoundSubject(phrase, false, false, false, false, false);
    }

    /** What a relative pronoun takes up. */
    static FoundSubject relative(int phrase) {
        return new FoundSubject(phrase, true, false, false, false, false);
    }
}
