package org.eventtimeline.extractor.event.kind;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What kinds of events words name, from {@code kinds.txt}. */
public final class EventKinds {
    private static final String DEATH = "death";

    private static final Map<String, String> KIND_OF = new HashMap<>();

    static {
        WordList.read("org/eventtimeline/extractor/event/kind/kinds.txt")
                .forEach((kind, words) -> words.forEach(word -> KIND_OF.put(word, kind)));
    }

    private EventKinds() {}

    /** Whether the word names events of a kind: {@code War} in {@code Second World War}. */
    public static boolean isNamedBy(String word) {
        return KIND_OF.containsKey(Words.lower(word));
    }

    /** The kind of events that the word names alone, or null. */
    static String ofWord(Token word) {
        return KIND_OF.get(Words.lower(word.lemma()));
    }

    /**
     * The kind of the event: that of its noun, or of the object of a light verb, or of its verb; null where unknown.
     */
    public static String of(Mention mention) {
        return Stream.concat(idioms(mention), mention.words().stream().map(token -> Words.lower(token.lemma())))
                .filter(KIND_OF::containsKey)
                .findFirst()
                .flatMap(word -> new KindInContext(mention).of(word, KIND_OF.get(word)))
                .orElse(null);
    }

    /** {@code died}, {@code was killed}. */
    public static boolean isDeathOfSubject(Phrases phrases, Clause clause) {
        String verb = phrases.token(clause.verb().head()).lemma();
        return clause.verb().isFinite()
                && !clause.verb().negated()
                && DEATH.equals(KIND_OF.get(verb))
                && (clause.verb().passive() || !clause.hasObject());
    }

    /** {@code step-down} for {@code stepped down}, {@code take-office} for {@code took office}, {@code air-strike}. */
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
        String verb = phrases.token(clause.verb().head()).lemma() + "-";
        int next = clause.at() + 1;
        if (clause.hasObject()) {
            Phrase.NounPhrase object = (Phrase.NounPhrase) phrases.get(clause.object());
            return Stream.of(verb + Words.lower(phrases.token(object.head()).lemma()));
        }
        boolean particle =
                phrases.isKind(next, Kind.ADVERB) || phrases.isKind(next, Kind.PREPOSITION) || phrases.isWord(next);
        return particle ? Stream.of(verb + phrases.lower(phrases.get(next).from())) : Stream.empty();
    }
}
