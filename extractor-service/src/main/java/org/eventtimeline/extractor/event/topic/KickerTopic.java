package org.eventtimeline.extractor.event.topic;

/**
 * Words of a title that may become its kicker.
 *
 * @param words the words, such as {@code Lisbon airport}
 * @param says how much they say
 */
public record KickerTopic(String words, Saying says) {
    private static final int LONGEST = 30;

    /** How much a topic says, from little to much. */
    public enum Saying {
        /** {@code Oslo mayor}: somebody without a name, of whom the title tells something else. */
        PERSON,
        /** {@code new passport}: a thing told by two words at least, of which the article goes on to speak. */
        THING,
        /** {@code Karsa} in {@code Vessel built in Karsa}. */
        PLACE,
        /** {@code pension bill} in {@code President signs pension bill}: a thing to which something is done. */
        OBJECT,
        /** {@code flood warnings}: an event told by two words at least. */
        EVENT,
        /** {@code Marabel}. */
        NAME,
        /** {@code Lisbon airport}. */
        NAMED_THING
    }

    /** Whether it is short, and not of capitals only, as in {@code FLOOD WARNINGS}. */
    public boolean fits() {
        return words.length() <= LONGEST && words.chars().anyMatch(Character::isLowerCase);
    }
}
