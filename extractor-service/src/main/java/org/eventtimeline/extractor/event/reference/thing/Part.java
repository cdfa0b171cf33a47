package org.eventtimeline.extractor.event.reference.thing;

/**
 * Which part a mention has in its sentence, and how much that makes of what it mentions.
 *
 * @see <a href="https://aclanthology.org/J94-4002/">Lappin and Leass, 1994: salience by grammatical role</a>
 */
enum Part {
    SUBJECT(4),
    OBJECT(3),
    LOWER_SUBJECT(2.5),
    OBLIQUE(1.5),
    /** {@code A fire} in {@code A fire destroyed the mill}, of which the article hardly goes on to tell. */
    CAUSE(1.5),
    /** {@code Acme} in {@code Acme and Beta}. */
    LISTED(1.5),
    OTHER(0.5),
    /** To whom or what somebody or something goes over: {@code Beta} in {@code left Acme for Beta}. */
    GOAL(2.5),
    /** {@code Acme} in {@code left Acme for Beta} and {@code bought it from Acme}, from which the article goes on. */
    SOURCE(0.5),
    /** {@code Acme} in {@code Acme's chief} and {@code Acme shares}. */
    OWNER(1);

    private final double weight;

    Part(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    boolean isSubject() {
        return this == SUBJECT || this == LOWER_SUBJECT;
    }
}
