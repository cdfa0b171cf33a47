package org.eventtimeline.extractor.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.box.BoxDeed;
import org.eventtimeline.extractor.event.box.BoxPlace;
import org.eventtimeline.extractor.event.box.BoxRow;
import org.eventtimeline.extractor.event.box.BoxSubject;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;

/** Reads events from the rows of boxes and tables: {@code Born: 3 May 1950 in Oslo} in an article about Ann Lee. */
final class BoxEvents {
    /** What an article tells in rows beyond is left out: each is compared with all else that it tells. */
    private static final int MOST = 200;

    private static final double SALIENCE = 0.8;
    private static final double CONFIDENCE = 0.7;

    private final Article article;
    private final Optional<BoxSubject> subject;
    private final List<ToldEvent> told;

    private BoxEvents(Article article, Optional<BoxSubject> subject, List<ToldEvent> told) {
        this.article = article;
        this.subject = subject;
        this.told = told;
    }

    /**
     * Adds what the rows tell to what else the article tells. Where both tell of one event, the one with the finer date
     * is kept; what a line of a table or a stamp of the page seems to tell otherwise goes to the background.
     *
     * @param subject whom or what the boxes are about
     * @param told what else the article tells, to which to add
     */
    static void add(Article article, Optional<BoxSubject> subject, List<ToldEvent> told) {
        BoxEvents events = new BoxEvents(article, subject, told);
        events.hideLines();
        article.readings().stream().flatMap(events::events).limit(MOST).forEach(events::add);
    }

    private void hideLines() {
        Set<Span> lines = article.readings().stream()
                .filter(reading -> BoxRow.isOfTable(reading.phrases())
                        || PageStamp.is(reading.phrases(), article.published())
                        || events(reading).findFirst().isPresent())
                .map(Reading::span)
                .collect(Collectors.toSet());
        told.replaceAll(other -> lines.contains(other.event().evidence()) ? other.inBackground() : other);
    }

    private void add(BoxEvent box) {
        if (told.stream().noneMatch(other -> other.isShown() && box.isTold(other.event()))) {
            told.replaceAll(other -> box.isFiner(other.event()) ? other.inBackground() : other);
            told.add(new ToldEvent(box.event(), Clarity.CLEAR));
        }
    }

    private Stream<BoxEvent> events(Reading reading) {
        return BoxRow.on(reading.phrases()).stream()
                .flatMap(row -> BoxDeed.of(row, subject).stream().flatMap(deed -> event(reading, row, deed).stream()));
    }

    private Optional<BoxEvent> event(Reading reading, BoxRow row, BoxDeed deed) {
        Optional<Status> status = status(row, deed);
        return Optional.of(row.subject())
                .filter(name -> !name.isEmpty())
                .or(() -> subject.map(BoxSubject::name))
                .filter(name -> status.isPresent() && deed.tell(name).length() <= Headline.MAX_LENGTH)
                .map(name -> new BoxEvent(event(reading, row, deed, name, status.get()), name, deed));
    }

    private DatedEvent event(Reading reading, BoxRow row, BoxDeed deed, String name, Status status) {
        Span trigger = new Span(deed.token().start(), deed.token().end());
        Optional<Entity> place = deed.done() ? BoxPlace.of(row) : Optional.empty();
        String headline = deed.tell(name);
        String placed = headline + place.map(at -> " in " + at.name()).orElse("");
        boolean located = article.names().isPlace(name);
        return new DatedEvent(
                row.date(),
                Anchor.EXPLICIT,
                status,
                deed.kind(),
                placed.length() <= Headline.MAX_LENGTH ? placed : headline,
                reading.span(),
                trigger,
                Stream.concat(
                                Stream.of(new Entity(
                                        name, located ? Entity.Role.PLACE : Entity.Role.PARTICIPANT, trigger)),
                                place.stream())
                        .toList(),
                SALIENCE,
                CONFIDENCE);
    }

    /** What is said to be done on the day of publication or later was rather done to the page: {@code Updated}. */
    private Optional<Status> status(BoxRow row, BoxDeed deed) {
        boolean past = article.published() == null || row.date().first().isBefore(article.published());
        boolean ahead = !past && row.date().first().isAfter(article.published());
        return past
                ? Optional.of(Status.OCCURRED)
                : Optional.of(Status.PLANNED).filter(planned -> ahead && !deed.done());
    }
}
