package org.eventtimeline.extractor.event.reference;

import org.eventtimeline.extractor.event.name.Names;

/**
 * Whom and what an article has spoken of so far, for pronouns and short descriptions to take up.
 *
 * @param people those who are called {@code he} or {@code she}
 * @param referents what is called {@code it}
 * @param organisations those of which {@code the company} may be said
 * @param groups those who are called {@code they}
 * @param epithets the nouns by which it calls those with names
 * @param nations where those with names come from
 */
record Discourse(
        People people, Referents referents, Things organisations, Groups groups, Epithets epithets, Nations nations) {
    /** Nothing has been said. */
    Discourse(Names names) {
        this(names, new Epithets());
    }

    private Discourse(Names names, Epithets epithets) {
        this(new People(), new Referents(names, epithets), new Things(), new Groups(), epithets, new Nations());
    }
}
