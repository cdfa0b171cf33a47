package org.eventtimeline.extractor.event.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells where a court, climber or island is, since most of what an article tells is not done by them. */
record NationalBodies(Phrases phrases, Names names) {
    private static final Set<String> BODIES = Set.of("person", "group", "location");

    /** Kinds of places that WordNet has for other things first. */
    private static final Set<String> PLACES =
            WordList.words("island islands coast village peak mountain valley capital lake river border forest");

    /** What rules or judges a town or state. */
    private static final Set<String> RULING = Set.of("legislature", "court", "government", "police");

    /** What the people of a place are called ends with one of these. */
    private static final List<String> PEOPLES = List.of("n", "an", "ian", "ese");

    /** {@code Norway} of {@code Norwegian court}, {@code Ohio} of {@code Ohio court}, if the tokens say so. */
    Optional<String> place(int first, int last) {
        String word = phrases.token(first).text();
        String body = Words.lower(phrases.token(last));
        boolean national = isKind(body, BODIES) || PLACES.contains(body);
        if (national && Geography.isPeople(word)) {
            return Geography.countryOf(word);
        }
        Optional<String> ofPeople = national ? ofPeople(names, word) : Optional.empty();
        boolean ruling = last == first + 1 && (body.equals("council") || isKind(body, RULING));
        return ofPeople.or(() -> Optional.of(word).filter(place -> ruling && names.isPlace(place)));
    }

    private static boolean isKind(String body, Set<String> kinds) {
        return kinds.stream().anyMatch(kind -> WordNetKinds.isKindOf(body, kind, 1));
    }

    /** {@code Karvia} of {@code Karvian}, if the article names such a place. */
    static Optional<String> ofPeople(Names names, String people) {
        return PEOPLES.stream()
                .filter(people::endsWith)
                .map(ending -> people.substring(0, people.length() - ending.length()))
                .filter(names::isPlace)
                .findFirst();
    }
}
