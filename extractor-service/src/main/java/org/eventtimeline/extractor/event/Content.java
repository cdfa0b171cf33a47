package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.Phrase.Kind;

/** Words what somebody announces, decides or finds: {@code that it will open a store}. */
final class Content {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Tail tail;
    private final boolean telling;

    Content(Reading reading, Wording wording, Tail tail, boolean telling) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.tail = tail;
        this.telling = telling;
    }

    /** Whether the content of what is announced or found begins here: {@code that it will ...}. */
    boolean begins(int i) {
        return clause(firstNoun(i)).isPresent();
    }

    /** Where the subject of the content begins: behind {@code that} and adverbs. */
    private int firstNoun(int i) {
        int noun = isThat(i) ? i + 1 : i;
        while (noun > i && phrases.isKind(noun, Kind.ADVERB)) {
            noun++;
        }
        return noun;
    }

    private boolean isThat(int i) {
        boolean conjunction = phrases.isKind(i, Kind.SUBORDINATOR) || (telling && phrases.isKind(i, Kind.RELATIVE));
        return conjunction && phrases.lower(phrases.get(i).from()).equals("that");
    }

    private Optional<Clause> clause(int noun) {
        return reading.clauses().stream()
                .filter(clause -> clause.subject() == noun && clause.verb().isFinite())
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.SUBORDINATE)
                .findFirst();
    }

    /** The content, its subject, verb and object first. */
    List<String> pieces(int i) {
        boolean that = isThat(i);
        int noun = firstNoun(i);
        Clause clause = clause(noun).orElseThrow();
        int next = clause.at() + 1;
        var piece = new StringBuilder(that ? "that " : "");
        piece.append(wording.list(phrases, noun)).append(' ');
        piece.append(phrases.text(clause.verb().from(), clause.verb().to()));
        if (clause.hasObject()) {
            piece.append(' ').append(wording.list(phrases, clause.object()));
            next = tail.afterList(clause.object());
        }
        for (; phrases.isKind(next, Kind.OTHER); next++) {
            piece.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()));
        }
        List<String> pieces = new ArrayList<>(List.of(piece.toString()));
        pieces.addAll(tail.pieces(next));
        return pieces;
    }
}
