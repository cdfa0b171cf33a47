package org.eventtimeline.extractor.event.attachment;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Dates that a verb keeps to itself, whatever is told with it. */
record OwnDates(Phrases phrases) {
    boolean has(Host host) {
        return isOver(host) || isInBrackets(host) || isWhatFor(host);
    }

    /** {@code has led it since 2000}, {@code had left by 1860}: what else was done is of another time. */
    private static boolean isOver(Host host) {
        return host.certainty() <= Attachment.BEGINNING && host.clause().verb().tense() != Tense.FUTURE;
    }

    /** {@code declared a holiday for Monday}: the date is only that of what was declared. */
    private boolean isWhatFor(Host host) {
        return isBehind(host, i -> phrases.preposition(i).equals("for"));
    }

    /** {@code opened shops in Oslo (1963)}: the date is of this shop only. */
    private boolean isInBrackets(Host host) {
        return isBehind(host, i -> phrases.isKind(i, Kind.OPEN));
    }

    private boolean isBehind(Host host, IntPredicate joint) {
        return IntStream.range(1, phrases.size())
                .filter(i -> joint.test(i - 1))
                .anyMatch(i -> phrases.get(i) instanceof TimePhrase time
                        && time.expression().equals(host.expression()));
    }
}
