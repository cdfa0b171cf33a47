package org.eventtimeline.extractor.event.clause;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.LongSubjects.Part;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Matches each word that opens a clause with the verb that closes it, up to a verb that is left over. */
final class ClauseMatching {
    private final Phrases phrases;
    private final VerbReadings verbs;
    private final ClauseOpenings openings;
    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<Integer, Part> closed = new HashMap<>();

    ClauseMatching(Phrases phrases, VerbReadings verbs, ClauseOpenings openings) {
        this.phrases = phrases;
        this.verbs = verbs;
        this.openings = openings;
    }

    /** The clauses with a subject of their own that have been closed, by their verbs. */
    Map<Integer, Part> closed() {
        return closed;
    }

    /**
     * The verb that no clause opened since phrase {@code from} takes, or {@link Clause#NONE}: a finite one, else the
     * first that has the form of one.
     */
    int leftOver(int from) {
        int past = Clause.NONE;
        boolean content = false;
        int i = from;
        for (; i < phrases.size() && !isEnd(i); i++) {
            Optional<Part> opened = openings.at(i);
            if (isInserted(i) && open.isEmpty()) {
                i = commaBehind(i);
            } else if (opened.isPresent()) {
                open.push(opened.get());
            } else if (phrases.isKind(i, Kind.COORDINATOR) && phrases.isVerb(i + 1)) {
                i++;
            } else if (open.isEmpty() && verbs.mayBeFinite(i) && !isBeforeFinite(i)) {
                return i;
            } else if (open.isEmpty()) {
                past = past == Clause.NONE && verbs.isPast(i) ? i : past;
            } else if (verbs.mayBeFinite(i)
                    || verbs.isPast(i) && (openings.isRelative(i - 1) || lacksObject(open.peek()))) {
                content |= lacksObject(open.peek()) && phrases.isNoun(i + 1);
                close(i);
            }
        }
        return openings.isRelative(from) && isOver(i) && !content ? past : Clause.NONE;
    }

    /** Closes the last clause with its verb, which may report another: {@code who police said had fled}. */
    private void close(int verb) {
        Part part = open.pop();
        if (part.subject() != Clause.NONE) {
            closed.put(verb, part);
        }
        boolean subject = phrases.isNoun(verb + 1);
        if (verbs.isReport(verb) && verbs.mayBeFinite(subject ? verb + 2 : verb + 1)) {
            open.push(new Part(subject ? verb + 1 : Clause.NONE, Clause.Kind.SUBORDINATE));
        }
    }

    /**
     * {@code bought} in {@code a man who sold drugs bought in Oslo was jailed}, which leaves no subject to the other.
     */
    private boolean isBeforeFinite(int i) {
        int next = i + 1;
        while (!phrases.preposition(next).isEmpty() || phrases.isNoun(next) || phrases.isTime(next)) {
            next++;
        }
        return verbs.isPast(i)
                && phrases.isNoun(i - 1)
                && phrases.isVerb(i - 2)
                && !phrases.preposition(i + 1).isEmpty()
                && !openings.isConjunction(i + 1)
                && phrases.isVerb(next)
                && (phrases.verb(next).isFinite() || verbs.isPast(next) && phrases.isNoun(next + 1))
                && IntStream.range(i + 1, next).allMatch(at -> openings.at(at).isEmpty());
    }

    /** {@code she bought} in {@code the house she bought}, whose object stands before it. */
    private static boolean lacksObject(Part part) {
        return part.kind() == Clause.Kind.RELATIVE && part.subject() != Clause.NONE;
    }

    /** {@code , Acme,} in {@code the rival that it bought, Acme, closed}. */
    private boolean isInsertedName(int i) {
        return phrases.isKind(i, Kind.COMMA)
                && phrases.isNoun(i + 1)
                && phrases.head(i + 1).pos() == PartOfSpeech.PROPN
                && phrases.isKind(i + 2, Kind.COMMA);
    }

    /** {@code , killing two,} in {@code a crew whose ship sank, killing two, was rescued}. */
    private boolean isInserted(int i) {
        boolean consequence = phrases.isKind(i, Kind.COMMA) && verbs.isGerund(i + 1);
        return isInsertedName(i) || consequence && verbs.mayBeFinite(commaBehind(i) + 1);
    }

    /** The next comma behind the one at {@code comma}, or what stands before the next verb but one. */
    private int commaBehind(int comma) {
        int i = comma + 2;
        while (i < phrases.size() && !phrases.isKind(i, Kind.COMMA) && !phrases.isVerb(i)) {
            i++;
        }
        return i;
    }

    private boolean isEnd(int i) {
        boolean joinsClause = phrases.isKind(i, Kind.COORDINATOR) && !phrases.isVerb(i + 1) && !phrases.isNoun(i - 1);
        return joinsClause || phrases.isKind(i, Kind.COMMA) && !isInserted(i) || phrases.isKind(i, Kind.BREAK);
    }

    /** Whether no verb of the same clause comes behind phrase {@code i}. */
    private boolean isOver(int i) {
        return i == phrases.size()
                || phrases.isKind(i, Kind.BREAK)
                || phrases.isKind(i, Kind.COMMA)
                        && (openings.isRelative(i + 1) || phrases.isKind(i + 1, Kind.SUBORDINATOR));
    }
}
