package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Collects what follows a verb or noun in its clause, piece by piece, without the dates. */
final class Tail {
    /** Prepositions that open a remark on time or circumstances which a headline does without. */
    private static final Set<String> LEFT_OUT = Set.of(
            "after",
            "before",
            "since",
            "until",
            "till",
            "as",
            "amid",
            "despite",
            "following",
            "during",
            "according",
            "while",
            "because",
            "like",
            "including",
            "than",
            "within",
            "ahead");

    private final Phrases phrases;
    private final Wording wording;

    Tail(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** The pieces from phrase {@code from} to the end of the clause; each can be left out with all behind it. */
    List<String> pieces(int from) {
        List<String> pieces = new ArrayList<>();
        int i = from;
        while (i < phrases.size()) {
            Phrase phrase = phrases.get(i);
            if (phrase instanceof TimePhrase time) {
                if (time.expression().value() instanceof Duration
                        && i > from
                        && phrases.preposition(i - 1).equals("for")) {
                    pieces.add("for " + phrases.text(time.from(), time.to()));
                }
                i++;
            } else if (phrases.isKind(i, Kind.PREPOSITION)) {
                if (LEFT_OUT.contains(phrases.preposition(i))) {
                    break;
                }
                if (i + 1 < phrases.size() && phrases.get(i + 1) instanceof TimePhrase) {
                    i++;
                } else if (phrases.isNoun(i + 1)) {
                    pieces.add(phrases.preposition(i) + " " + wording.list(phrases, i + 1));
                    i = afterList(i + 1);
                } else {
                    break;
                }
            } else if (phrase instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE && !verb.passive()) {
                int next = i + 1;
                String piece = phrases.text(verb.from(), verb.to());
                if (phrases.isNoun(next)) {
                    piece += " " + wording.list(phrases, next);
                    next = afterList(next);
                }
                pieces.add(piece);
                i = next;
            } else if (phrases.isKind(i, Kind.OPEN)) {
                i = afterBracket(i);
            } else if (isSkipped(i)) {
                i++;
            } else {
                break;
            }
        }
        return pieces;
    }

    int afterList(int first) {
        List<Integer> members = Lists.members(phrases, first);
        return members.get(members.size() - 1) + 1;
    }

    private int afterBracket(int open) {
        for (int i = open + 1; i < phrases.size(); i++) {
            if (phrases.isKind(i, Kind.CLOSE)) {
                return i + 1;
            }
        }
        return phrases.size();
    }

    /** Adverbs say nothing that a headline needs. */
    private boolean isSkipped(int i) {
        return phrases.isKind(i, Kind.ADVERB);
    }
}
