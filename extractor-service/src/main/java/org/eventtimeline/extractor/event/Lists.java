package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.event.Phrase.Kind;

/** Lists of noun phrases: {@code Xi, Kim and Putin}. */
final class Lists {
    private Lists() {}

    /** The noun phrases of the list that begins with phrase {@code first}, or that one alone. */
    static List<Integer> members(Phrases phrases, int first) {
        List<Integer> members = new ArrayList<>(List.of(first));
        int i = first + 1;
        boolean closed = false;
        while (!closed) {
            int next = i;
            if (phrases.isKind(next, Kind.COMMA)) {
                next++;
            }
            if (phrases.isKind(next, Kind.COORDINATOR)) {
                next++;
                closed = true;
            }
            if (next == i || !phrases.isNoun(next)) {
                closed = true;
            } else {
                members.add(next);
                i = next + 1;
            }
        }
        boolean endsWithCoordinator =
                members.size() > 1 && phrases.isKind(members.get(members.size() - 1) - 1, Kind.COORDINATOR);
        return endsWithCoordinator ? members : List.of(first);
    }

    /** {@code A, B and C}. */
    static String join(List<String> texts) {
        int last = texts.size() - 1;
        return last <= 0
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}
