package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.PartOfSpeech;

/** Lists of noun phrases: {@code Xi, Kim and Putin}. */
final class Lists {
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");

    private Lists() {}

    /** The noun phrases of the list that begins with phrase {@code first}, or that one alone. */
    static List<Integer> members(Phrases phrases, int first) {
        List<Integer> members = new ArrayList<>(List.of(first));
        int i = afterOrigin(phrases, first);
        boolean closed = false;
        while (!closed) {
            int next = i;
            if (phrases.isKind(next, Kind.COMMA)) {
                next++;
            }
            if (phrases.isKind(next, Kind.COORDINATOR)
                    && !phrases.lower(phrases.get(next).from()).equals("but")) {
                next++;
                closed = true;
            }
            if (next == i || !phrases.isNoun(next) || opensClause(phrases, first, i, next, members.size())) {
                closed = true;
            } else {
                members.add(next);
                i = afterOrigin(phrases, next);
            }
        }
        if (members.size() > 1 && isApposition(phrases, members)) {
            members.remove(0);
        }
        members.removeIf(member -> isOfficeOf(phrases, member, members.get(members.size() - 1)));
        boolean endsWithCoordinator =
                members.size() > 1 && phrases.isKind(members.get(members.size() - 1) - 1, Kind.COORDINATOR);
        return endsWithCoordinator || members.get(0) != first ? members : List.of(first);
    }

    /** Over {@code of Norway} in {@code Lang of Norway and Lee of Kenya}. */
    private static int afterOrigin(Phrases phrases, int member) {
        int joint = member + 3;
        boolean parallel = phrases.preposition(member + 1).equals("of")
                && phrases.isNoun(member + 2)
                && phrases.isKind(joint, Kind.COORDINATOR)
                && phrases.isNoun(joint + 1)
                && phrases.preposition(joint + 2).equals("of")
                && isName(phrases, member)
                && isName(phrases, joint + 1);
        return parallel ? joint : member + 1;
    }

    private static boolean isName(Phrases phrases, int i) {
        return phrases.head(i).pos() == PartOfSpeech.PROPN;
    }

    /** Whether no list goes on, but a clause begins: {@code painted the road, and the police came}. */
    private static boolean opensClause(Phrases phrases, int first, int joint, int noun, int members) {
        if (SUBJECTS.contains(phrases.lower(phrases.get(noun).from()))) {
            return true;
        }
        boolean object = first > 0 && phrases.get(first - 1) instanceof VerbGroup;
        boolean comma = members == 1 && phrases.isKind(joint, Kind.COMMA);
        int next = afterApposition(phrases, noun);
        if (next >= phrases.size() || !(phrases.get(next) instanceof VerbGroup group)) {
            return false;
        }
        boolean past = group.isFinite() || group.tense() == Tense.PAST_OR_PARTICIPLE;
        boolean between = phrases.preposition(first - 1).equals("between");
        return past && (object || comma || !between && isInPredicate(phrases, first));
    }

    /** Over {@code , Ann Lee,} behind {@code the mayor}. */
    private static int afterApposition(Phrases phrases, int noun) {
        boolean apposition = phrases.isKind(noun + 1, Kind.COMMA)
                && phrases.isNoun(noun + 2)
                && phrases.isKind(noun + 3, Kind.COMMA);
        return apposition ? noun + 4 : noun + 1;
    }

    /** Whether the finite verb of the clause stands before, so that another needs a subject of its own. */
    private static boolean isInPredicate(Phrases phrases, int first) {
        for (int i = first - 1; i >= 0; i--) {
            boolean opens = phrases.isKind(i, Kind.SUBORDINATOR)
                    || phrases.isKind(i, Kind.RELATIVE)
                    || phrases.isKind(i, Kind.BREAK);
            if (opens) {
                return false;
            }
            if (phrases.get(i) instanceof VerbGroup group && group.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** {@code The two mayors} in {@code The two mayors, Otto Lang and Tim Lee}. */
    private static boolean isApposition(Phrases phrases, List<Integer> members) {
        return Words.isPlural(phrases.head(members.get(0)))
                && phrases.isKind(members.get(0) + 1, Kind.COMMA)
                && members.stream().skip(1).allMatch(i -> NameFinder.isWhole(phrases, (NounPhrase) phrases.get(i)));
    }

    /** Whether the noun phrase is one of several offices of the same person: {@code CEO and founder Ann Lee}. */
    private static boolean isOfficeOf(Phrases phrases, int member, int last) {
        NounPhrase office = (NounPhrase) phrases.get(member);
        NounPhrase person = (NounPhrase) phrases.get(last);
        if (member == last || !Lexicon.isTitle(phrases.token(office.head())) || !isName(phrases, last)) {
            return false;
        }
        boolean determined = phrases.token(person.from()).pos() == PartOfSpeech.DET;
        for (int i = person.from(); i < person.to() && !determined; i++) {
            if (Lexicon.isTitle(phrases.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** The phrase after the list that begins with phrase {@code first}. */
    static int end(Phrases phrases, int first) {
        List<Integer> members = members(phrases, first);
        return members.get(members.size() - 1) + 1;
    }

    /** {@code A, B and C}. */
    static String join(List<String> texts) {
        int last = texts.size() - 1;
        return last <= 0
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}
