package org.eventtimeline.extractor.event.reference.discourse;

/**
 * Whom and what an article has spoken of so far, for pronouns and short descriptions to take up.
 *
 * @param people those who are called {@code he} or {@code she}
 * @param organisations those of which {@code the company} may be said
 * @param groups those who are called {@code they}
 * @param epithets the nouns by which it calls those with names
 * @param nations where those with names come from
 */
public record Discourse(People people, Things organisations, Groups groups, Epithets epithets, Nations nations) {
    /** Nothing has been said. */
    public Discourse() {
        this(new People(), new Things(), new Groups(), new Epithets(), new Nations());
    }
}
