package org.eventtimeline.extractor.event.headline.kicker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;

/** Finds of whom an article tells whose title names nobody: {@code A doctor's long road home}. */
final class MainPerson {
    /** So many sentences at the start of an article say whom it is about, the title among them. */
    private static final int LEAD = 3;

    /** In so many sentences at least it names who it is about. */
    private static final int OFTEN = 3;

    private MainPerson() {}

    /** Who is named in the lead, and then twice as often as anybody else. */
    static Optional<String> of(Article article) {
        List<Set<String>> people = article.readings().stream()
                .map(Reading::phrases)
                .map(phrases -> people(phrases, article.names()))
                .toList();
        Map<String, Integer> sentences = new HashMap<>();
        people.forEach(named -> named.forEach(person -> sentences.merge(person, 1, Integer::sum)));
        return people.stream()
                .limit(LEAD)
                .flatMap(Set::stream)
                .distinct()
                .filter(person -> GivenNames.begin(person) && sentences.get(person) >= OFTEN)
                .filter(person -> sentences.entrySet().stream()
                        .allMatch(other ->
                                other.getKey().equals(person) || 2 * other.getValue() <= sentences.get(person)))
                .findFirst();
    }

    private static Set<String> people(Phrases phrases, Names names) {
        return IntStream.range(0, phrases.size())
                .filter(phrases::isNoun)
                .mapToObj(i -> phrases.noun(i))
                .flatMap(noun -> NameFinder.names(phrases, noun).stream()
                        .flatMap(name -> names.person(phrases, noun, name).stream()))
                .collect(Collectors.toSet());
    }
}
