package org.eventtimeline.extractor.event.headline.kicker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;

/** Finds where those are of whom an article opens whose title names nothing: {@code Councillors in Moe voted}. */
final class LeadPlace {
    private static final Set<String> PLACING = Set.of("in", "at", "near");

    private LeadPlace() {}

    /** The place that follows the subject of the first sentence. */
    static Optional<String> of(Article article) {
        return article.readings().stream()
                .filter(reading -> !reading.phrases().sentence().isHeading())
                .findFirst()
                .flatMap(reading -> of(reading, article.names()));
    }

    private static Optional<String> of(Reading reading, Names names) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                .limit(1)
                .flatMap(main -> IntStream.of(main.subject() + 2)
                        .filter(i -> i < main.at() && phrases.isNoun(i) && PLACING.contains(phrases.preposition(i - 1)))
                        .mapToObj(i -> NameFinder.names(phrases, phrases.noun(i)))
                        .flatMap(found -> found.stream().limit(found.size() == 1 ? 1 : 0)))
                .map(Name::text)
                .map(names::full)
                .filter(names::isPlace)
                .findFirst();
    }
}
