package org.eventtimeline.timeline.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.query.EventView;

/**
 * A calendar (RFC 5545, RFC 7986). A date of a day or coarser is all its days, the end exclusive; a time of day has no
 * zone, as none is known. Calendars have no years BC: what begins there is left out, and the calendar says so.
 */
@ApplicationScoped
class ICalendar implements Form {
    private static final Duration REFRESH = Duration.ofHours(1);

    @Override
    public FormType type() {
        return new FormType("ics", "text/calendar", Extent.PAGE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        List<Story> stories = excerpt.events().stream().map(Story::of).toList();
        Calendar calendar =
                calendar(excerpt, stories.stream().filter(story -> !fits(story)).count());
        stories.stream()
                .filter(ICalendar::fits)
                .map(story -> event(excerpt, story))
                .forEach(calendar::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(out.toByteArray());
    }

    private static boolean fits(Story story) {
        return story.firstDay().getYear() > 0;
    }

    private static Calendar calendar(Excerpt excerpt, long leftOut) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Event Timeline//timeline-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Name(excerpt.timeline().title()));
        calendar.add(new XProperty("X-WR-CALNAME", excerpt.timeline().title()));
        calendar.add(new Url(excerpt.page()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        if (leftOut > 0) {
            calendar.add(new Description("Left out, as calendars have no years BC: " + leftOut + " of the events."));
        }
        return calendar;
    }

    private static VEvent event(Excerpt excerpt, Story story) {
        EventView event = story.event();
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.id().toString()));
        entry.add(new DtStamp(event.updatedAt()));
        entry.add(new LastModified(event.updatedAt()));
        if (story.clock().isPresent()) {
            entry.add(new DtStart<Temporal>(story.start()));
        } else {
            entry.add(new DtStart<Temporal>(story.firstDay()));
            entry.add(new DtEnd<Temporal>(story.lastDay().plusDays(1)));
        }
        entry.add(new Summary(story.headline()));
        entry.add(new Description(story.text()));
        entry.add(new Url(excerpt.page(event.id())));
        entry.add(status(event.status()));
        entry.add(ImmutableTransp.TRANSPARENT);
        if (!event.places().isEmpty()) {
            entry.add(new Location(Printable.text(String.join(", ", event.places()))));
        }
        if (event.kind() != null) {
            entry.add(new Categories(new TextList(List.of(event.kind()))));
        }
        return entry;
    }

    private static Status status(EventStatus status) {
        return switch (status) {
            case OCCURRED, RECURRING -> ImmutableStatus.VEVENT_CONFIRMED;
            case PLANNED, HYPOTHETICAL -> ImmutableStatus.VEVENT_TENTATIVE;
            case NEGATED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
