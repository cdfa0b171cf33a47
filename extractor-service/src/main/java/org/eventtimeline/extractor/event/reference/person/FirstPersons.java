package org.eventtimeline.extractor.event.reference.person;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.thing.Representatives;

/**
 * Who {@code I} is in what somebody is quoted as saying, {@code "I left in 1990," said Ann Lee. "My son stayed"}, and
 * {@code we} who speaks for a firm.
 */
public final class FirstPersons {
    private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "myself");

    /** Kinds of what {@code we} do who speak for a firm. */
    private static final Set<String> OF_BODIES =
            Set.of("acquisition", "closing", "construction", "funding", "layoff", "opening");

    /** {@code Lee read from a letter}, in which another speaks. */
    private static final String READING_OUT = "read";

    private final Meanings meanings;
    private final Representatives representatives;

    /** Who has spoken last, of whose words a next sentence may be. */
    private Optional<String> last = Optional.empty();

    /** Whether what somebody says goes on behind the end of the sentence. */
    private boolean open;

    /** The phrases of the sentence that are quoted, and its clause that says so. */
    private final BitSet quoted = new BitSet();

    private Optional<Clause> saying = Optional.empty();

    /** Asks about an article whose other pronouns have these meanings. */
    public FirstPersons(Meanings meanings, Representatives representatives) {
        this.meanings = meanings;
        this.representatives = representatives;
    }

    /** Begins a sentence: gives {@code we} a meaning before {@code it} asks who acts. */
    public void open(Reading reading) {
        Phrases phrases = reading.phrases();
        readQuotes(phrases);
        saying = reading.clauses().stream()
                .filter(clause -> clause.verb().isFinite() && clause.hasSubject() && !quoted.get(clause.subject()))
                .filter(clause -> VerbClasses.isTelling(phrases.head(clause.verb()))
                        && !clause.lemma(phrases).equals(READING_OUT))
                .findFirst();
        saying.flatMap(clause -> body(phrases, clause.subject()))
                .ifPresent(body -> reading.clauses().stream()
                        .filter(clause -> clause.hasSubject() && quoted.get(clause.subject()))
                        .filter(clause -> isDoneByBodies(phrases, clause))
                        .forEach(clause -> meanings.put(
                                phrases, phrases.get(clause.subject()).from(), body)));
    }

    /** Ends the sentence: gives {@code I} its meaning, those of its other pronouns being known. */
    public void close(Phrases phrases) {
        if (saying.isPresent() || !quoted.get(0)) {
            last = saying.flatMap(clause -> meanings.named(phrases, clause.subject()));
        }
        last.ifPresent(speaker -> quoted.stream()
                .filter(i -> phrases.isNoun(i)
                        && SPEAKERS.contains(phrases.lower(phrases.get(i).from())))
                .forEach(i -> meanings.put(phrases, phrases.get(i).from(), speaker)));
    }

    /** Finds what stands within quotation marks, one of which opens a sentence whatever the last has left open. */
    private void readQuotes(Phrases phrases) {
        quoted.clear();
        open &= !phrases.isKind(0, Kind.QUOTE);
        for (int i = 0; i < phrases.size(); i++) {
            open ^= phrases.isKind(i, Kind.QUOTE);
            quoted.set(i, open);
        }
    }

    /** {@code Acme} in {@code Acme chief Ann Lee} and in {@code Ann Lee, the head of Acme}. */
    private Optional<String> body(Phrases phrases, int speaker) {
        return IntStream.of(speaker, phrases.isKind(speaker + 1, Kind.COMMA) ? speaker + 2 : speaker)
                .filter(phrases::isNoun)
                .mapToObj(i -> representatives.represented(phrases, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code we} in {@code we bought it}, but not in {@code we met}, which people do. */
    private static boolean isDoneByBodies(Phrases phrases, Clause clause) {
        String kind = EventKinds.ofWord(phrases.head(clause.verb()));
        boolean fits = clause.lemma(phrases).equals("sell") || kind != null && OF_BODIES.contains(kind);
        return fits && phrases.isMark(clause.subject(), "we") && clause.hasObject();
    }
}
