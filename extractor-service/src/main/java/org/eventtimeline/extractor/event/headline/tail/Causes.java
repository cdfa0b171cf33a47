package org.eventtimeline.extractor.event.headline.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Words what led to an event: {@code killed when a tree fell on his van}, {@code die after falling 300 metres}. */
final class Causes {
    private static final Set<String> OPENINGS = Set.of("when", "after");

    private final Reading reading;
    private final Phrases phrases;
    private final Content content;
    private final Complements complements;
    private final Tail tail;

    Causes(Reading reading, Content content, Complements complements, Tail tail) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.content = content;
        this.complements = complements;
        this.tail = tail;
    }

    /** The pieces of the clause right behind the one that tells of the event, if that has not another date. */
    List<String> of(Clause event) {
        int next = reading.clauses().indexOf(event) + 1;
        if (next == 0 || next == reading.clauses().size()) {
            return List.of();
        }
        Clause clause = reading.clauses().get(next);
        int opening = clause.kind() == Clause.Kind.GERUND ? clause.at() - 1 : clause.subject() - 1;
        boolean opened = opening > event.at()
                && OPENINGS.contains(phrases.lower(phrases.get(opening).from()))
                && !phrases.isKind(opening - 1, Kind.COMMA)
                && !isOfNextConjunct(event.at(), opening)
                && !(isDated(event.at(), opening) && isDated(opening, phrases.size()));
        if (!opened) {
            return List.of();
        }
        String word = phrases.lower(phrases.get(opening).from()) + " ";
        return switch (clause.kind()) {
            case GERUND -> gerund(word, clause.at());
            case SUBORDINATE -> finite(word, clause);
            default -> List.of();
        };
    }

    /** {@code after} in {@code stopped when the firm failed, and again in 2013 after a flood}, {@code and in 2013}. */
    private boolean isOfNextConjunct(int event, int opening) {
        return IntStream.range(event + 1, opening)
                .filter(i -> phrases.isKind(i, Kind.COORDINATOR))
                .anyMatch(i -> phrases.isKind(i - 1, Kind.COMMA)
                        || phrases.preposition(i + 1).equals("in") && phrases.isTime(i + 2));
    }

    private boolean isDated(int from, int to) {
        return IntStream.range(from, to)
                .takeWhile(i -> !phrases.isKind(i, Kind.COMMA))
                .anyMatch(phrases::isTime);
    }

    private List<String> finite(String word, Clause clause) {
        List<String> pieces = content.isOpen(clause) ? List.of() : content.words(word, clause);
        boolean unsaid =
                pieces.size() == 1 && !clause.hasObject() && VerbClasses.isTelling(phrases.head(clause.verb()));
        return unsaid ? List.of() : pieces;
    }

    private List<String> gerund(String word, int verb) {
        Optional<Piece> deed = complements.whole(verb, phrases.size());
        List<String> pieces = new ArrayList<>();
        deed.ifPresent(piece -> {
            pieces.addAll(tail.pieces(piece.next()));
            boolean bare = piece.next() == verb + 1;
            if (bare && pieces.isEmpty()) {
                return;
            }
            pieces.add(0, word + piece.words() + (bare ? " " + pieces.remove(0) : ""));
        });
        return pieces;
    }
}
