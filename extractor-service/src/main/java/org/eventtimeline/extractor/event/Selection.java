package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.language.Span;

/** Chooses which events of an article a timeline shows, beside what each is worth by itself. */
final class Selection {
    /** So many events an article shows, even if it names nobody. */
    private static final int FEWEST = 3;

    private Selection() {}

    /** The events, in the background what others tell already and what leaves open of which it tells. */
    static List<DatedEvent> of(List<ToldEvent> events) {
        List<ToldEvent> distinct = withoutRepetitions(events);
        Set<ToldEvent> kept = keptVague(distinct);
        return distinct.stream()
                .map(told -> isVague(told) && !kept.contains(told) ? told.inBackground() : told)
                .map(ToldEvent::event)
                .toList();
    }

    /** The events of a chronicle, which chose them itself: in the background only what others tell already. */
    static List<DatedEvent> ofChronicle(List<ToldEvent> events) {
        return withoutRepetitions(events).stream().map(ToldEvent::event).toList();
    }

    /**
     * What a headline has told of the same date stays in the background, and so does a word of another date with which
     * the sentence tells it: {@code posted a loss in May from a profit a year ago}.
     */
    private static List<ToldEvent> withoutRepetitions(List<ToldEvent> events) {
        Set<String> before = new HashSet<>();
        Map<String, Span> words = new HashMap<>();
        List<ToldEvent> distinct = new ArrayList<>();
        for (ToldEvent told : events) {
            DatedEvent event = told.event();
            boolean repeated = told.isShown()
                    && (!before.add(event.date().edtf() + " " + event.headline())
                            || !event.trigger()
                                    .equals(words.computeIfAbsent(
                                            event.evidence() + " " + event.headline(), key -> event.trigger())));
            distinct.add(repeated ? told.inBackground() : told);
        }
        return distinct;
    }

    /** That of the news with which the article opens, and the best of the vague ones where there are too few others. */
    private static Set<ToldEvent> keptVague(List<ToldEvent> events) {
        long clear =
                events.stream().filter(told -> told.isShown() && !isVague(told)).count();
        Stream<ToldEvent> news =
                events.stream().filter(ToldEvent::isShown).limit(1).filter(Selection::isVague);
        Stream<ToldEvent> best = events.stream()
                .filter(told -> told.isShown() && isVague(told))
                .sorted(Comparator.comparingDouble(
                                (ToldEvent told) -> told.event().salience())
                        .thenComparingInt(told -> told.event().headline().length())
                        .reversed())
                .limit(Math.max(0, FEWEST - clear));
        return Stream.concat(news, best).collect(Collectors.toSet());
    }

    private static boolean isVague(ToldEvent told) {
        return told.clarity() == Clarity.VAGUE;
    }
}
