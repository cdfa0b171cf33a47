package org.eventtimeline.timeline.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.HumanDate;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.query.EventView;

/**
 * What a page shows of an event.
 *
 * @param id the anchor of its place on the page
 * @param year the heading under which it stands
 * @param date the date in words
 * @param datetime the date for machines, null where HTML has no form for it
 * @param traits what the style sheet shows of the date and the status
 * @param headline what happened
 * @param language the language of the headline, null where unknown
 * @param names who took part and where it was
 * @param sources the mentions that are shown
 * @param mentionCount how many mentions there are
 */
record EventModel(
        UUID id,
        String year,
        String date,
        String datetime,
        Traits traits,
        String headline,
        String language,
        List<String> names,
        List<SourceModel> sources,
        int mentionCount) {
    private static final int PUBLISHERS = 3;

    static EventModel of(EventView event) {
        EventDate date = EventDate.read(event.date()).orElseThrow();
        return new EventModel(
                event.id(),
                HumanDate.heading(date),
                HumanDate.of(date),
                MachineDate.of(date),
                Traits.of(date, event.status()),
                event.headline(),
                event.mentions().stream()
                        .findFirst()
                        .map(mention -> mention.article().language())
                        .orElse(null),
                Stream.concat(event.participants().stream(), event.places().stream())
                        .distinct()
                        .toList(),
                event.mentions().stream().map(SourceModel::of).toList(),
                event.mentionCount());
    }

    /**
     * What the style sheet shows of an event, as the component has it.
     *
     * @param precision how exactly the date is known
     * @param doubtful whether its source doubts the date
     * @param interval whether it lasts from one date to another
     * @param open which end is open: {@code start}, {@code end} or null
     * @param status what to say of an event that has not plainly happened, else null
     */
    record Traits(String precision, boolean doubtful, boolean interval, String open, String status) {
        static Traits of(EventDate date, EventStatus status) {
            return new Traits(
                    date.precision().label(),
                    !date.isCertain(),
                    date.isInterval(),
                    date.start() == null ? "start" : date.end() == null ? "end" : null,
                    status == EventStatus.OCCURRED ? null : status.label());
        }
    }

    public String sourceCount() {
        long articles = sources.stream().map(SourceModel::article).distinct().count();
        return hidden() > 0 ? "More than " + articles + " sources" : Titles.count(articles, "source");
    }

    /** Who tells it, the first few; empty where that is unknown. */
    public String publishers() {
        List<String> all = sources.stream()
                .map(SourceModel::publisher)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return String.join(", ", all.subList(0, Math.min(PUBLISHERS, all.size())))
                + (all.size() > PUBLISHERS ? " …" : "");
    }

    /** What is said of the mentions that are not shown. */
    public String more() {
        return "and " + Titles.count(hidden(), "more mention");
    }

    public int hidden() {
        return mentionCount - sources.size();
    }
}
