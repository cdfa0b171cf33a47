package org.eventtimeline.extractor.event.role;

import java.util.Set;

/** Where the name of a town stands for its team: {@code joined Lyon}, {@code signed for Lyon from Brest}. */
final class Teams {
    /** Verbs of what somebody does to a team, or with it. */
    private static final Set<String> OPPOSING =
            Set.of("join", "rejoin", "beat", "defeat", "thrash", "outplay", "eliminate", "face", "sue", "fine");

    private static final Set<String> SIGNING = Set.of("sign", "join", "rejoin");
    private static final Set<String> PLAYING = Set.of("sign", "play", "score", "appear");

    private Teams() {}

    /** Whether what stands behind the verb and the preposition, if any, is a team. */
    static boolean are(String verb, String preposition) {
        return switch (preposition) {
            case "" -> OPPOSING.contains(verb);
            case "from" -> SIGNING.contains(verb);
            case "for" -> PLAYING.contains(verb);
            default -> false;
        };
    }
}
