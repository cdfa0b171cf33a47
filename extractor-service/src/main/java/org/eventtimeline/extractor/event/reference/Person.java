package org.eventtimeline.extractor.event.reference;

import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.GivenNames;

/** What is known so far of a person whom an article tells of: how lately, how often, as a man or as a woman. */
final class Person {
    /** So many sentences go on to tell of somebody who has died. */
    private static final int AFTER_DEATH = 1;

    private static final int ALIVE = Integer.MAX_VALUE - AFTER_DEATH;

    /** So many pronouns tell the gender of somebody. */
    private static final int CERTAIN = 2;

    /** How much it counts for somebody to be named once. */
    private static final int MENTION = 75;

    /** How much less somebody counts who is named to tell who another is. */
    private static final int EMBEDDED = -500;

    private final String name;
    private final Gender likely;
    private Gender gender;
    /** How often more {@code he} than {@code she} has meant the person. */
    private int votes;

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
        this.likely = GivenNames.gender(name).orElse(null);
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

    /** The gender by a title, by the given name or by the pronouns so far; or null. */
    Gender known() {
        Gender voted = Math.abs(votes) < CERTAIN ? null : votes > 0 ? Gender.MALE : Gender.FEMALE;
        return gender != null ? gender : likely != null ? likely : voted;
    }

    boolean mayBe(Gender asked) {
        return known() == null ? !isRatherNot(asked) : known() == asked;
    }

    /** Whether pronouns have rather told the other gender. */
    boolean isRatherNot(Gender asked) {
        return votes * vote(asked) < 0;
    }

    /** Whether neither a title nor a pronoun has told the gender, whatever the given name says. */
    boolean isOpen() {
        return gender == null && votes == 0;
    }

    private static int vote(Gender gender) {
        return gender == Gender.MALE ? 1 : -1;
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

    void learn(Gender told) {
        gender = gender == null ? told : gender;
    }

    void takeUp(Gender asked, int sentence) {
        votes += vote(asked);
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
        int fitting = known() == asked ? 900 : 0;
        int voted = isRatherNot(asked) ? -4_000 : 0;
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
