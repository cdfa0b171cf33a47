package org.eventtimeline.extractor.event.name;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** What only says who the members of a list are: {@code a surgeon} in {@code Ann Lee, a surgeon, and Otto Lang}. */
final class ListAppositions {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OF_ONE = Set.of("was", "is", "has");

    private ListAppositions() {}

    /** Takes them out of the list. */
    static void remove(Phrases phrases, List<Integer> members) {
        if (members.size() > 1 && isApposition(phrases, members)) {
            members.remove(0);
        }
        removeAsides(phrases, members);
        members.removeIf(member -> isOfficeOf(phrases, member, members.get(members.size() - 1)));
    }

    /** {@code The two mayors} in {@code The two mayors, Otto Lang and Tim Lee}. */
    private static boolean isApposition(Phrases phrases, List<Integer> members) {
        return Words.isPlural(phrases.head(members.get(0)))
                && phrases.isKind(members.get(0) + 1, Kind.COMMA)
                && members.stream().skip(1).allMatch(i -> NameFinder.isWhole(phrases, phrases.noun(i)));
    }

    /** Whether all others only say who the first is. */
    static boolean isDescribed(Phrases phrases, List<Integer> members) {
        return isOfTrades(phrases, members) || isAgedOne(phrases, members);
    }

    /** {@code Ann Lee} in {@code Ann Lee, 52, and the mother of two, was fined}. */
    private static boolean isAgedOne(Phrases phrases, List<Integer> members) {
        if (members.size() != 2 || !isName(phrases, members.get(0))) {
            return false;
        }
        int second = members.get(1);
        int joint = phrases.get(second).from();
        boolean aged = IntStream.range(phrases.get(members.get(0)).to(), joint)
                .anyMatch(token -> phrases.token(token).pos() == PartOfSpeech.NUM);
        return aged && ARTICLES.contains(phrases.lower(joint)) && isOne(phrases, second);
    }

    /** Whether the verb behind the list says that it is of one. */
    private static boolean isOne(Phrases phrases, int last) {
        return IntStream.range(last + 1, phrases.size())
                .filter(phrases::isVerb)
                .limit(1)
                .anyMatch(
                        verb -> OF_ONE.contains(phrases.lower(phrases.get(verb).from())));
    }

    /** {@code Ann Lee} in {@code Ann Lee, the pianist and composer}. */
    private static boolean isOfTrades(Phrases phrases, List<Integer> members) {
        return members.size() == 3
                && phrases.head(members.get(0)).isCapitalized()
                && phrases.lower(phrases.get(members.get(1)).from()).equals("the")
                && members.stream()
                        .skip(1)
                        .map(phrases::head)
                        .allMatch(head -> Lexicon.isPerson(head) || Lexicon.isTitle(head))
                && phrases.get(members.get(2)).to()
                                - phrases.get(members.get(2)).from()
                        == 1;
    }

    /** Takes out {@code a surgeon} of {@code Ann Lee, a surgeon, and Otto Lang}. */
    private static void removeAsides(Phrases phrases, List<Integer> members) {
        for (int k = members.size() - 2; k > 0; k--) {
            int member = members.get(k);
            boolean set = phrases.isKind(member - 1, Kind.COMMA) && phrases.isKind(member + 1, Kind.COMMA);
            if (set
                    && isName(phrases, members.get(k - 1))
                    && Modifiers.INDEFINITE.contains(
                            phrases.lower(phrases.get(member).from()))
                    && Lexicon.isSomebody(phrases.head(member))) {
                members.remove(k);
            }
        }
    }

    /** Whether the noun phrase is one of several offices of the same person: {@code CEO and founder Ann Lee}. */
    private static boolean isOfficeOf(Phrases phrases, int member, int last) {
        NounPhrase office = phrases.noun(member);
        NounPhrase person = phrases.noun(last);
        if (member == last || !Lexicon.isTitle(phrases.head(office)) || !isName(phrases, last)) {
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

    private static boolean isName(Phrases phrases, int i) {
        return phrases.head(i).pos() == PartOfSpeech.PROPN;
    }
}
