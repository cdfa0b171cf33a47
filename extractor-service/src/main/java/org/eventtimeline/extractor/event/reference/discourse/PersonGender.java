package org.eventtimeline.extractor.event.reference.discourse;

import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.GivenNames;

/** Whether somebody is spoken of as a man or as a woman, by a title, by the given name and by pronouns. */
final class PersonGender {
    /** So many pronouns tell the gender of somebody. */
    private static final int CERTAIN = 2;

    private final Gender likely;
    private Gender told;
    /** How often more {@code he} than {@code she} has meant the person. */
    private int votes;

    PersonGender(String name) {
        this.likely = GivenNames.gender(name).orElse(null);
    }

    /** The gender by a title, by the given name or by the pronouns so far; or null. */
    Gender known() {
        Gender voted = Math.abs(votes) < CERTAIN ? null : votes > 0 ? Gender.MALE : Gender.FEMALE;
        return told != null ? told : likely != null ? likely : voted;
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
        return told == null && votes == 0;
    }

    /** Remembers what a title tells. */
    void learn(Gender gender) {
        told = told == null ? gender : told;
    }

    /** Remembers that a pronoun has meant the person. */
    void takeUp(Gender gender) {
        votes += vote(gender);
    }

    /** Takes the one of two of whom nothing tells the gender for the other's opposite, until pronouns tell. */
    void wed(PersonGender other) {
        if (known() == null && other.known() != null && isOpen()) {
            votes -= vote(other.known());
        } else if (other.known() == null && known() != null && other.isOpen()) {
            other.votes -= vote(known());
        }
    }

    private static int vote(Gender gender) {
        return gender == Gender.MALE ? 1 : -1;
    }
}
