package org.eventtimeline.extractor.event.reference.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/** Who {@code the former} and {@code the latter} are: the first and the last of the two named before. */
public final class Latters {
    private static final Map<String, Integer> PLACES = Map.of("former", 0, "latter", 1);

    private final Names names;
    private final Meanings meanings;

    /** The sentence before. */
    private Optional<Phrases> last = Optional.empty();

    /** Asks about an article with these names and meanings. */
    public Latters(Names names, Meanings meanings) {
        this.names = names;
        this.meanings = meanings;
    }

    /** Whether the phrase is {@code the former} or {@code the latter}. */
    public static boolean is(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return noun.to() - noun.from() == 2
                && phrases.lower(noun.from()).equals("the")
                && PLACES.containsKey(phrases.lower(noun.head()))
                && !phrases.preposition(i + 1).equals("of");
    }

    /** Reads a sentence before the next goes on. */
    public void read(Phrases phrases) {
        last = Optional.of(phrases);
    }

    /** Whom or what phrase {@code i} means, if its sentence or else the one before names just two. */
    public Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        return !is(phrases, i)
                ? Optional.empty()
                : pair(phrases, i)
                        .or(() -> last.flatMap(before -> pair(before, before.size())))
                        .map(pair -> pair.get(PLACES.get(phrases.lower(noun.head()))));
    }

    /** The two that stand beside each other last: {@code Acme} and {@code Beta} of {@code formed by Acme and Beta}. */
    private Optional<List<String>> listed(Phrases phrases, int end) {
        return IntStream.range(0, end)
                .filter(phrases::isNoun)
                .mapToObj(i -> Lists.members(phrases, i))
                .filter(members -> members.size() == 2 && members.get(1) < end)
                .map(members -> members.stream()
                        .flatMap(i -> meanings.named(phrases, i).stream())
                        .toList())
                .filter(pair -> pair.size() == 2)
                .reduce((first, last) -> last);
    }

    /** The two people or else the two bodies of whom the sentence speaks before phrase {@code end}. */
    private Optional<List<String>> pair(Phrases phrases, int end) {
        List<String> named = IntStream.range(0, end)
                .filter(phrases::isNoun)
                .mapToObj(i -> meanings.named(phrases, i))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return listed(phrases, end)
                .or(() -> pair(named, name -> names.person(name).isPresent()))
                .or(() -> pair(named, name -> names.person(name).isEmpty() && Organisations.isOne(names, name)))
                .or(() -> pair(named, Geography::isCountry));
    }

    private static Optional<List<String>> pair(List<String> named, Predicate<String> fits) {
        List<String> fitting = named.stream().filter(fits).toList();
        return fitting.size() == 2 ? Optional.of(fitting) : Optional.empty();
    }
}
