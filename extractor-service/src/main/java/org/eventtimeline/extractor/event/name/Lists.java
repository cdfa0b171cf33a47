package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Lists of noun phrases: {@code Xi, Kim and Putin}. */
public final class Lists {
    private static final Set<String> ORIGINS = Set.of("of", "from");

    private Lists() {}

    /** The noun phrases of the list that begins with phrase {@code first}, or that one alone. */
    public static List<Integer> members(Phrases phrases, int first) {
        List<Integer> members = new ArrayList<>(List.of(first));
        int i = afterOrigin(phrases, first);
        boolean closed = false;
        while (!closed) {
            int next = i;
            if (phrases.isKind(next, Kind.COMMA)) {
                next++;
            }
            if (phrases.isKind(next, Kind.COORDINATOR) && !isContrast(phrases, next)) {
                next++;
                closed = true;
            }
            if (next == i
                    || !phrases.isNoun(next)
                    || isGapped(phrases, next)
                    || members.size() == 1 && next - i == 2 && isBeforeRelative(phrases, next)
                    || ClauseStarts.is(phrases, first, i, next, members.size())) {
                closed = true;
            } else {
                members.add(next);
                i = afterOrigin(phrases, next);
            }
        }
        if (members.size() == 1) {
            return List.of(first);
        }
        ListAppositions.remove(phrases, members);
        if (ListAppositions.isDescribed(phrases, members)) {
            return List.of(first);
        }
        boolean endsWithCoordinator =
                members.size() > 1 && phrases.isKind(members.get(members.size() - 1) - 1, Kind.COORDINATOR);
        return endsWithCoordinator || members.get(0) != first ? members : List.of(first);
    }

    /** {@code Lee} in {@code hit the port, and Lee, who had warned of it, fled}, which begins a clause. */
    private static boolean isBeforeRelative(Phrases phrases, int next) {
        return phrases.isKind(next + 1, Kind.COMMA) && phrases.isKind(next + 2, Kind.RELATIVE);
    }

    /** {@code Bo} in {@code Ann won the 100 metres, Bo the 200 metres}. */
    private static boolean isGapped(Phrases phrases, int next) {
        return isName(phrases, next)
                && phrases.isNoun(next + 1)
                && phrases.token(phrases.get(next + 1).from()).pos() == PartOfSpeech.DET;
    }

    /** {@code but}, or {@code or} in {@code 200 jobs, or a tenth of all}, which says the same in other words. */
    private static boolean isContrast(Phrases phrases, int coordinator) {
        String word = phrases.lower(phrases.get(coordinator).from());
        return word.equals("but") || word.equals("or") && phrases.isKind(coordinator - 1, Kind.COMMA);
    }

    /** Over {@code of Norway} in {@code Lang of Norway, Lee of Kenya and Moe from Fiji}. */
    private static int afterOrigin(Phrases phrases, int member) {
        int joint = member + 3;
        boolean joined = phrases.isKind(joint, Kind.COORDINATOR, Kind.COMMA);
        boolean parallel = joined && hasOrigin(phrases, member) && hasOrigin(phrases, joint + 1);
        boolean last = phrases.isKind(member - 1, Kind.COORDINATOR) && hasOrigin(phrases, member - 4);
        if (phrases.preposition(member - 1).equals("between")) {
            return afterOwners(phrases, member);
        }
        return parallel || last && hasOrigin(phrases, member) ? joint : afterAside(phrases, member + 1);
    }

    /**
     * Over {@code of the Duke of Kesh} in {@code between the army of the Duke of Kesh and the rebels}: what is between
     * is two.
     */
    private static int afterOwners(Phrases phrases, int member) {
        int joint = member + 1;
        while (phrases.preposition(joint).equals("of") && phrases.isNoun(joint + 1)) {
            joint += 2;
        }
        return phrases.isKind(joint, Kind.COORDINATOR) ? joint : afterAside(phrases, member + 1);
    }

    /** Whether a name with its origin begins there: {@code Lang of Norway}. */
    public static boolean hasOrigin(Phrases phrases, int member) {
        return phrases.isNoun(member)
                && isName(phrases, member)
                && ORIGINS.contains(phrases.preposition(member + 1))
                && phrases.isNoun(member + 2)
                && isName(phrases, member + 2);
    }

    /** Over {@code , 44,}, {@code , R-Ind.,} or {@code (CIA)} behind a name. */
    public static int afterAside(Phrases phrases, int from) {
        int i = from;
        while (phrases.isKind(i, Kind.ADVERB)
                && !Character.isLetter(phrases.lower(phrases.get(from).from()).charAt(0))) {
            i++;
        }
        boolean bracketed = phrases.isKind(i, Kind.OPEN) && phrases.isNoun(i + 1) && phrases.isKind(i + 2, Kind.CLOSE);
        return bracketed ? i + 3 : i;
    }

    private static boolean isName(Phrases phrases, int i) {
        return phrases.head(i).pos() == PartOfSpeech.PROPN;
    }

    /** The phrase after the list that begins with phrase {@code first}. */
    public static int end(Phrases phrases, int first) {
        List<Integer> members = members(phrases, first);
        return members.get(members.size() - 1) + 1;
    }

    /** {@code A, B and C}. */
    public static String join(List<String> texts) {
        return join(texts, "and");
    }

    /**
     * {@code A, B or C}, with the coordinator of the list that begins with phrase {@code first}; of {@code A or B, who
     * meet}, both do.
     */
    public static String join(List<String> texts, Phrases phrases, int first) {
        int end = end(phrases, first);
        boolean both = phrases.isKind(end, Kind.COMMA) && phrases.isKind(end + 1, Kind.RELATIVE);
        return join(texts, phrases.isMark(end - 2, "or") && !both ? "or" : "and");
    }

    private static String join(List<String> texts, String coordinator) {
        int last = texts.size() - 1;
        return last <= 0
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " " + coordinator + " " + texts.get(last);
    }
}
