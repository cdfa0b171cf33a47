package org.eventtimeline.extractor.event.reference.discourse;

import org.eventtimeline.extractor.event.name.Gender;

/** What is known so far of a person whom an article tells of: how lately, how often, as a man or as a woman. */
final class Person {
    /** So many sentences go on to tell of somebody who has died. */
    private static final int AFTER_DEATH = 1;

    private static final int ALIVE = Integer.MAX_VALUE - AFTER_DEATH;

    /** How much it counts for somebody to be named once. */
    private static final int MENTION = 75;

    /** How much less somebody counts who is named to tell who another is. */
    private static final int EMBEDDED = -500;

    private final String name;
    private final PersonGender gender;
    private int mentions;
    private int lastNamed;
    private int lastSubject = -1;
    private int lastPronoun = -1;
    private int lastOwner = -1;
    private int lastEmbedded = -1;
    /** The last sentence of which the person was only the source. */
    private int lastSource = -1;

    private int buried = ALIVE;
    /** Whether the sentence that tells of the death goes on to tell of somebody else. */
    private boolean survived;

    Person(String name) {
        this.name = name;
        this.gender = new PersonGender(name);
    }

    String name() {
        return name;
    }

    /**
     * Whether the person is called by name: {@code Ann Lee}, but neither {@code pilot} nor {@code Danish pilot}, who
     * are meant only if spoken of last.
     */
    boolean isNamed() {
        return Character.isUpperCase(name.codePointAt(0))
                && name.substring(name.lastIndexOf(' ') + 1).chars().anyMatch(Character::isUpperCase);
    }

    /** The last sentence that speaks of the person. */
    int lastNamed() {
        return lastNamed;
    }

    /** Whether that was the last sentence about the person. */
    boolean isSubject(int sentence) {
        return lastSubject == sentence;
    }

    /** Whether that was the last sentence that takes the person up by a pronoun. */
    boolean isTakenUp(int sentence) {
        return lastPronoun == sentence;
    }

    /** What is known of the gender. */
    PersonGender gender() {
        return gender;
    }

    void mention(boolean subject, int sentence) {
        lastNamed = sentence;
        mentions++;
        if (subject) {
            lastSubject = sentence;
            buried = sentence > buried ? ALIVE : buried;
        }
    }

    void quote(int sentence) {
        lastSource = sentence;
    }

    /** Whether the sentence before ends with what the person said of somebody else. */
    boolean isSource(int sentence) {
        return lastSource == sentence - 1;
    }

    /** Whether the person has only been quoted, and not in the sentence before. */
    boolean isOnlySource(int sentence) {
        return lastSource >= 0 && lastSource < sentence - 1 && lastSubject < 0 && lastPronoun < 0;
    }

    void own(int sentence) {
        lastOwner = sentence;
    }

    void embed(int sentence) {
        lastEmbedded = sentence;
    }

    void takeUp(Gender asked, int sentence) {
        gender.takeUp(asked);
        lastNamed = sentence;
        lastPronoun = sentence;
    }

    void bury(int sentence, boolean others) {
        survived = others;
        buried = sentence > 0 || others ? sentence : ALIVE;
    }

    /**
     * The subject of the sentence itself comes first; who is spoken of by pronouns already stays so; then subjects of
     * the sentence before and who owns them before others; otherwise who is named most. It counts for them if their
     * gender is known.
     *
     * @see <a href="https://aclanthology.org/J95-2003/">Grosz, Joshi and Weinstein, Centering, rule 2</a>
     */
    int prominence(int sentence, Gender asked) {
        int fitting = gender.known() == asked ? 900 : 0;
        int voted = gender.isRatherNot(asked) ? -4_000 : 0;
        int centre = lastPronoun >= sentence - 1 ? 2_500 : 0;
        int subject = lastSubject == sentence
                ? 6_000
                : lastOwner == sentence ? 2_500 : lastSubject == sentence - 1 ? 2_000 : 0;
        int near = lastNamed >= sentence - 1 ? 1_000 : -100 * (sentence - lastNamed);
        int embedded = lastEmbedded >= sentence - 1 ? EMBEDDED : 0;
        int gone = sentence > buried + AFTER_DEATH || sentence > buried && survived ? -5_000 : 0;
        return embedded + gone + fitting + voted + centre + subject + near + Math.min(MENTION * mentions, 300);
    }
}
