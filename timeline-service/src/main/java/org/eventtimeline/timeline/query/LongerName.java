package org.eventtimeline.timeline.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who is asked for by a longer name than an event has for them: {@code Acme X500} where the event names the
 * {@code X500}, {@code Ann Lee} where it names {@code Lee}. The rest of the name must be named by the event, too, or by
 * an article that tells it, so that the Lee of other articles is not meant.
 */
final class LongerName {
    /** Names of more words are looked for as they are. */
    private static final int LONGEST = 6;

    /** The words that join two parts of a name, of which the second is not all of it: {@code Bank of Norland}. */
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "in", "de");

    private static final String PHRASE = "phraseto_tsquery('timeline.words', ?)";
    private static final String PARTICIPANTS = "timeline.name_words(e.participants)";

    private static final String IS_IT = PARTICIPANTS + " @@ " + PHRASE
            + " and exists (select from unnest(e.participants) p where timeline.name_words(array[p])"
            + " = timeline.name_words(array[?]))";
    private static final String NAMES = "timeline.name_words(e.participants || e.places) @@ " + PHRASE
            + " or exists (select from timeline.mention m join timeline.article a on a.key = m.article"
            + " where m.event = e.id and timeline.name_words(a.names) @@ " + PHRASE + ")";

    private final String name;
    private final List<String> words;

    /** Of the name that is asked for. */
    LongerName(String name) {
        this.name = name;
        this.words = Arrays.asList(name.trim().split("\\s+"));
    }

    /** Holds of the events {@code e} that name the participant so, as a part of a name, or by the end of the name. */
    Sql condition() {
        List<Sql> parts = IntStream.range(1, words.size() > LONGEST ? 1 : words.size())
                .filter(i -> !isJoint(i - 1) && !isJoint(i))
                .mapToObj(this::parted)
                .toList();
        Sql whole = Sql.of(PARTICIPANTS + " @@ " + PHRASE, name);
        return parts.isEmpty()
                ? whole
                : any().and(Sql.of("(")
                        .then(parts.stream()
                                .reduce(whole, (one, other) -> one.then(" or ").then(other)))
                        .then(")"));
    }

    /** What the index finds, more than is asked for: the last word stands in each of the names. */
    private Sql any() {
        return Sql.of(PARTICIPANTS + " @@ (" + PHRASE + " || " + PHRASE + ")", name, words.get(words.size() - 1));
    }

    /** Holds where the words from {@code i} on are the name of a participant, and those before it are named as well. */
    private Sql parted(int i) {
        String begin = String.join(" ", words.subList(0, i));
        String end = String.join(" ", words.subList(i, words.size()));
        return Sql.of("(" + IS_IT + " and (" + NAMES + "))", end, end, begin, begin);
    }

    private boolean isJoint(int i) {
        return JOINTS.contains(words.get(i).toLowerCase(Locale.ROOT));
    }
}
