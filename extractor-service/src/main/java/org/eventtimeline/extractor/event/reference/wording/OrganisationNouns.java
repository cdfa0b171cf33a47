package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;

/** Nouns by which an article goes on to call any organisation: {@code the company}, {@code the team}. */
public final class OrganisationNouns {
    private static final Set<String> BUSINESSES = Set.of("company", "firm", "corporation", "start-up", "startup");
    private static final Set<String> BODIES = Set.of("group", "organization", "organisation");
    private static final Set<String> TEAMS = Set.of("team", "club", "squad");

    private OrganisationNouns() {}

    /** Whether the noun in the singular fits any organisation. */
    public static boolean isCompany(String noun) {
        return isBusiness(noun) || BODIES.contains(noun);
    }

    /** Whether it fits no public body. */
    public static boolean isBusiness(String noun) {
        return BUSINESSES.contains(noun);
    }

    /** Whether it is for one of two who compete. */
    public static boolean isTeam(String noun) {
        return TEAMS.contains(noun);
    }
}
