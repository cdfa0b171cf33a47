package org.eventtimeline.timeline.form;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.HumanDate;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.MentionView;

/**
 * What the forms say of an event.
 *
 * @param event the event
 * @param date its date
 */
record Story(EventView event, EventDate date) {

    static Story of(EventView event) {
        return new Story(event, EventDate.read(event.date()).orElseThrow());
    }

    /** The date in words. */
    String when() {
        return HumanDate.of(date);
    }

    /** The first day, of an open beginning the first that is named. */
    LocalDate firstDay() {
        return Objects.requireNonNullElse(date.start(), date.end()).earliest();
    }

    /** The last day, of an open end the last that is named. */
    LocalDate lastDay() {
        return Objects.requireNonNullElse(date.end(), date.start()).latest();
    }

    /** The time of day where the date is a minute. */
    Optional<LocalTime> clock() {
        return event.precision() == Precision.MINUTE && !date.isInterval()
                ? Optional.of(date.start().clock())
                : Optional.empty();
    }

    /** When it begins: the first day, or where the date is a minute the minute. */
    LocalDateTime start() {
        return firstDay().atTime(clock().orElse(LocalTime.MIN));
    }

    /** When it is over: the end of the last day, or where the date is a minute the minute. */
    LocalDateTime end() {
        return clock().isPresent() ? start() : lastDay().plusDays(1).atStartOfDay();
    }

    /** The sentence that tells it, or where none was given its headline. */
    String quote() {
        MentionView lead = event.mentions().get(0);
        return Printable.text(
                lead.quote() == null ? event.headline() : lead.quote().text());
    }

    String headline() {
        return Printable.text(event.headline());
    }

    /** The article that the quote is from. */
    Source source() {
        return event.mentions().get(0).article();
    }

    /** Where the article is read. */
    Optional<URI> link() {
        return source().link();
    }

    /** The title of the article and who published it. */
    String credit() {
        return Stream.of(source().name(), source().publisher())
                .filter(name -> name != null && !name.isBlank())
                .map(Printable::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The date, the sentence and where it stands, in plain text. */
    String text() {
        return when() + "\n\n“" + quote() + "”\n— " + credit()
                + link().map(link -> "\n" + link).orElse("");
    }

    /** Its kind, who took part, and where it was. */
    List<String> tags() {
        return Stream.of(Stream.ofNullable(event.kind()), event.participants().stream(), event.places().stream())
                .flatMap(names -> names)
                .map(Printable::text)
                .distinct()
                .toList();
    }
}
