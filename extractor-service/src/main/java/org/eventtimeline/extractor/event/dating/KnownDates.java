package org.eventtimeline.extractor.event.dating;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Kinds;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** The dates of the events that the article dates itself, by clause and by kind. */
final class KnownDates {
    /** So many of a kind are looked through; a text that repeats itself more must not take longer. */
    private static final int MOST_OF_A_KIND = 50;

    /** Of which an article tells so many that one says little of another: {@code the announcement}. */
    static final String STATEMENT = "statement";

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their");

    private final Map<Clause, CalendarValue> byClause = new IdentityHashMap<>();
    private final Map<String, List<Mention>> byKind = new HashMap<>();
    /** Those of one kind whatever their words: {@code the coup} in which soldiers overthrew somebody. */
    private final Map<String, List<Mention>> bySort = new HashMap<>();

    KnownDates(List<Mention> dated) {
        for (Mention mention : dated) {
            if (mention.hasClause()) {
                byClause.putIfAbsent(mention.clause(), mention.date());
            }
            for (String kind : mention.kinds()) {
                byKind.merge(kind, List.of(mention), KnownDates::concat);
            }
            String sort = EventKinds.of(mention);
            if (sort != null && !sort.equals(STATEMENT)) {
                bySort.merge(sort, List.of(mention), KnownDates::concat);
            }
        }
    }

    private static List<Mention> concat(List<Mention> some, List<Mention> more) {
        return some.size() >= MOST_OF_A_KIND
                ? some
                : Stream.concat(some.stream(), more.stream()).toList();
    }

    Optional<CalendarValue> of(Clause clause) {
        return Optional.ofNullable(byClause.get(clause));
    }

    /** The date of the event that a definite noun phrase takes up again: {@code the parade}. */
    Optional<CalendarValue> of(Phrases phrases, NounPhrase noun) {
        return candidates(phrases, noun).findFirst();
    }

    /**
     * The date so long before or after the event that a definite noun phrase takes up, by the likeliest that tells it.
     */
    Optional<CalendarValue> from(Phrases phrases, NounPhrase noun, Distance distance, int sign) {
        return candidates(phrases, noun)
                .flatMap(date -> distance.from(date, sign).stream())
                .findFirst()
                .or(() -> candidates(phrases, noun).filter(distance::isWithin).findFirst());
    }

    /** The dates that the event may have which a definite noun phrase takes up again, the likeliest first. */
    private Stream<CalendarValue> candidates(Phrases phrases, NounPhrase noun) {
        Stream<CalendarValue> ofSort = Optional.of(noun)
                .filter(the -> phrases.lower(the.from()).equals("the"))
                .map(the -> nearest(phrases, bySort.get(EventKinds.ofWord(phrases.head(the)))))
                .orElse(Stream.empty());
        return Stream.concat(sameWord(phrases, noun), ofSort);
    }

    /** The date of the event that the subject of the clause takes up again by its word. */
    Optional<CalendarValue> ofSubject(Phrases phrases, Clause clause) {
        return clause.hasSubject()
                ? sameWord(phrases, phrases.noun(clause.subject())).findFirst()
                : Optional.empty();
    }

    private Stream<CalendarValue> sameWord(Phrases phrases, NounPhrase noun) {
        boolean definite = DEFINITE.contains(phrases.lower(noun.from())) || noun.hasPossessor();
        return definite && Lexicon.isEventNoun(phrases.head(noun))
                ? nearest(phrases, byKind.get(kind(phrases, noun)))
                : Stream.empty();
    }

    private static Stream<CalendarValue> nearest(Phrases phrases, List<Mention> told) {
        return Stream.ofNullable(told)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(
                        mention -> Math.abs(mention.phrases().number() - phrases.number())))
                .map(Mention::date);
    }

    static String kind(Phrases phrases, NounPhrase noun) {
        return Kinds.of(phrases.head(noun).lemma().toLowerCase(Locale.ROOT));
    }
}
