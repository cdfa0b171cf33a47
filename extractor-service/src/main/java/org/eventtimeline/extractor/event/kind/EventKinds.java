package org.eventtimeline.extractor.event.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What kinds of events words name, from {@code kinds.txt}. */
public final class EventKinds {
    private static final String DEATH = "death";

    /** What the words may tell; where one has several senses, those under a condition before the one under none. */
    private static final Map<String, List<Sense>> SENSES = new HashMap<>();

    static {
        WordList.read("org/eventtimeline/extractor/event/kind/kinds.txt")
                .forEach((kind, words) -> words.forEach(word -> add(Sense.of(word, kind))));
        SENSES.values().forEach(senses -> senses.sort(Sense.STRICTEST_FIRST));
    }

    private EventKinds() {}

    private static void add(Sense sense) {
        SENSES.computeIfAbsent(sense.word(), word -> new ArrayList<>()).add(sense);
    }

    /** Whether the word names events of a kind: {@code War} in {@code Second World War}. */
    public static boolean isNamedBy(String word) {
        return ofWord(word) != null;
    }

    /** The kind of events that the word names whatever it is done to, or null. */
    public static String ofWord(Token word) {
        return ofWord(word.lemma());
    }

    /** As above, of the dictionary form of a word. */
    public static String ofWord(String word) {
        return senses(Words.lower(word)).stream()
                .filter(Sense::isPlain)
                .map(Sense::kind)
                .findFirst()
                .orElse(null);
    }

    private static List<Sense> senses(String word) {
        return SENSES.getOrDefault(word, List.of());
    }

    /**
     * The kind of the event: that of its noun, or of the object of a light verb, or of its verb; null where unknown.
     */
    public static String of(Mention mention) {
        KindInContext context = new KindInContext(mention);
        return Stream.concat(idioms(mention), mention.words().stream().map(token -> Words.lower(token.lemma())))
                .map(word -> senses(word).stream()
                        .filter(sense -> Meant.is(mention, sense))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .flatMap(sense -> context.of(sense.word(), sense.kind()).stream())
                .findFirst()
                .orElseGet(() -> begun(mention));
    }

    /** The kind of what somebody begins or goes on to do: {@code begin to arrive}; null where there is none. */
    private static String begun(Mention mention) {
        if (!mention.hasClause()
                || !VerbClasses.isPhase(mention.phrases().head(mention.clause().verb()))) {
            return null;
        }
        return mention.reading()
                .clauseAt(mention.clause().at() + 1)
                .filter(next -> next.kind() == Clause.Kind.INFINITIVE || next.kind() == Clause.Kind.GERUND)
                .map(next -> ofWord(mention.phrases().head(next.verb())))
                .orElse(null);
    }

    /** {@code died}, {@code was killed}. */
    public static boolean isDeathOfSubject(Phrases phrases, Clause clause) {
        String verb = clause.lemma(phrases);
        return clause.verb().isFinite()
                && !clause.verb().negated()
                && DEATH.equals(ofWord(verb))
                && (clause.verb().passive() || !clause.hasObject());
    }

    /**
     * {@code step-down} for {@code stepped down}, {@code take-office} for {@code took office}, {@code go-on-strike},
     * {@code send-to-prison} for {@code sent him to prison}, {@code cut-job} for {@code jobs were cut},
     * {@code air-strike}.
     */
    private static Stream<String> idioms(Mention mention) {
        Phrases phrases = mention.phrases();
        if (!mention.hasClause()) {
            int noun = mention.token();
            return noun == 0
                    ? Stream.empty()
                    : Stream.of(
                            phrases.lower(noun - 1) + "-" + phrases.token(noun).lemma());
        }
        Clause clause = mention.clause();
        String verb = clause.lemma(phrases) + "-";
        int next = clause.at() + 1;
        Stream<String> object = Stream.of(clause.verb().passive() ? clause.subject() : clause.object())
                .filter(phrases::isNoun)
                .map(noun -> verb + Words.lower(phrases.head(noun).lemma()));
        boolean isBehindObject = next == clause.object();
        int behind = isBehindObject ? next + 1 : next;
        if (!isParticle(phrases, behind)) {
            return object;
        }
        String particle = verb + phrases.lower(phrases.get(behind).from());
        Stream<String> goal = phrases.isNoun(behind + 1)
                ? Stream.of(
                        particle + "-" + Words.lower(phrases.head(behind + 1).lemma()))
                : Stream.empty();
        Stream<String> alone = isBehindObject && phrases.isNoun(behind + 1) ? Stream.empty() : Stream.of(particle);
        return Stream.concat(object, Stream.concat(goal, alone));
    }

    private static boolean isParticle(Phrases phrases, int i) {
        return phrases.isKind(i, Kind.ADVERB)
                || phrases.isKind(i, Kind.PREPOSITION) && !phrases.isTime(i + 1)
                || phrases.isWord(i);
    }
}
