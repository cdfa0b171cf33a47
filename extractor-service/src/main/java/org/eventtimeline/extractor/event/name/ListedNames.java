package org.eventtimeline.extractor.event.name;

import java.util.HashMap;
import java.util.Map;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/** Learns from lists of names which are of people, and whose surname only the last tells. */
final class ListedNames {
    /** The names so far, and whether they are of people. */
    private final Map<String, Boolean> people;

    private final Map<String, String> brothers = new HashMap<>();

    ListedNames(Map<String, Boolean> people) {
        this.people = people;
    }

    /** The full names of those who share a surname, by their given names: {@code Otto} of {@code Otto and Tim Lang}. */
    Map<String, String> brothers() {
        return brothers;
    }

    /** Reads the list that begins with phrase {@code i}. */
    void read(Phrases phrases, int i) {
        readList(phrases, i);
        readBrothers(phrases, i);
    }

    /** {@code Tim} in {@code the brothers Otto and Tim}: what a title in the plural begins is a list of people. */
    private void readList(Phrases phrases, int i) {
        NounPhrase first = phrases.noun(i);
        boolean titled = NameFinder.names(phrases, first).stream()
                .anyMatch(name -> name.titled()
                        && name.to() == first.to()
                        && name.from() > first.from()
                        && Lexicon.isPlural(phrases.token(name.from() - 1)));
        if (titled) {
            Lists.members(phrases, i).stream()
                    .flatMap(member -> NameFinder.names(phrases, phrases.noun(member)).stream())
                    .forEach(name -> people.put(name.text(), true));
        }
    }

    private void readBrothers(Phrases phrases, int i) {
        if (!phrases.isKind(i + 1, Kind.COORDINATOR) || !phrases.isNoun(i + 2)) {
            return;
        }
        NounPhrase one = phrases.noun(i);
        NounPhrase other = phrases.noun(i + 2);
        boolean related = isRelated(phrases, one);
        if (!related && !NameFinder.isWhole(phrases, one) || !NameFinder.isWhole(phrases, other)) {
            return;
        }
        String given = phrases.token(one.to() - 1).text();
        Name full = NameFinder.names(phrases, other).get(0);
        boolean shared = (related || one.to() - one.from() == 1)
                && !full.isOneWord()
                && NameShape.isPair(full)
                && (related || GivenNames.begin(given) && GivenNames.begin(full.firstWord()))
                && (related || !people.containsKey(given));
        if (shared) {
            brothers.put(given, given + " " + full.lastWord());
        }
    }

    /** {@code The brothers Otto}, whose name is one word. */
    private static boolean isRelated(Phrases phrases, NounPhrase one) {
        int noun = one.to() - 2;
        return noun >= one.from()
                && Words.isPlural(phrases.token(noun))
                && Lexicon.isRelative(phrases.token(noun))
                && NameFinder.names(phrases, one).stream().anyMatch(name -> name.from() == noun + 1);
    }
}
