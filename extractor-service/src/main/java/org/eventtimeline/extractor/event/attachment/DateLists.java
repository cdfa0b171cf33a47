package org.eventtimeline.extractor.event.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Gives what one date of a list dates all of its dates: {@code won in 1998, 2001 and 2004}. */
final class DateLists {
    private final Phrases phrases;

    private DateLists(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The hosts, and again those that happened at the further dates of a list. */
    static List<Host> share(Phrases phrases, List<Host> hosts) {
        DateLists lists = new DateLists(phrases);
        List<Host> all = new ArrayList<>(hosts);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof TimePhrase time && lists.isFree(time.expression(), all)) {
                lists.before(i)
                        .ifPresent(first -> List.copyOf(all).stream()
                                .filter(host -> host.expression().equals(first))
                                .forEach(host -> all.add(host.at(time.expression()))));
            }
        }
        return all;
    }

    private boolean isFree(TemporalExpression expression, List<Host> hosts) {
        return expression.value() instanceof CalendarValue
                && expression.period() == null
                && hosts.stream().noneMatch(host -> host.expression().equals(expression));
    }

    /** The date before this one in its list. */
    private Optional<TemporalExpression> before(int time) {
        int i = Lookback.overAdverbs(phrases, phrases.preposition(time - 1).isEmpty() ? time - 1 : time - 2);
        boolean joined = phrases.isKind(i, Kind.COORDINATOR);
        if (joined) {
            i--;
        }
        boolean comma = phrases.isKind(i, Kind.COMMA);
        if (comma) {
            i--;
        }
        boolean listed = (joined || comma && endsWithCoordinator(time)) && !Conjunct.isGapped(phrases, time);
        return listed && i >= 0 && phrases.get(i) instanceof TimePhrase first
                ? Optional.of(first.expression())
                : Optional.empty();
    }

    /** Whether the list goes on to its last date: {@code , 2001 [and 2004]}. */
    private boolean endsWithCoordinator(int time) {
        int i = time + 1;
        while (phrases.isKind(i, Kind.COMMA) && i + 1 < phrases.size() && phrases.get(i + 1) instanceof TimePhrase) {
            i += 2;
        }
        if (phrases.isKind(i, Kind.COMMA)) {
            i++;
        }
        return phrases.isKind(i, Kind.COORDINATOR)
                && i + 1 < phrases.size()
                && phrases.get(i + 1) instanceof TimePhrase;
    }
}
