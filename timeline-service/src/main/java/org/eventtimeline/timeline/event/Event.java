package org.eventtimeline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What happened, as its mentions tell it.
 *
 * <p>What an event shows depends on which mentions it has and not on the order in which they came: the headline of
 * {@link Mention#BEST_HEADLINE_FIRST} and its kind, the date of {@link Mention#BEST_DATE_FIRST}, everyone and every
 * place that is named, the greatest salience, and the place in the narrative of the mention that was told first. It
 * occurred if any mention says so.
 */
@Entity
class Event extends PanacheEntityBase {
    private static final int MAX_NAMES = 100;

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "timeline")
    Timeline timeline;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead")
    Mention lead;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dated")
    Mention dated;

    String date;

    // Past java.sql.Date, which has neither the years BC nor LocalDate.MIN and MAX for -infinity and infinity.
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate earliest;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate latest;

    Precision precision;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    LocalTime clock;

    Instant published;

    int sequence;

    String headline;

    String kind;

    EventStatus status;

    double salience;

    Anchor anchor;

    Double confidence;

    List<String> participants;

    List<String> places;

    @Column(name = "mention_count")
    int mentionCount;

    @Transient
    private Gist gist;

    static Event of(Timeline timeline) {
        Event event = new Event();
        event.id = UUID.randomUUID();
        event.timeline = timeline;
        event.forget();
        return event;
    }

    static Stream<Event> withTheirLeads(Collection<UUID> ids) {
        return Event.<Event>list("from Event e left join fetch e.lead left join fetch e.dated where e.id in ?1", ids)
                .stream();
    }

    /** Takes in one more mention. */
    void add(Mention mention) {
        mention.tells(this);
        gist = null;
        mentionCount++;
        participants = union(participants, mention.participants);
        places = union(places, mention.places);
        if (lead == null || Mention.BEST_HEADLINE_FIRST.compare(mention, lead) < 0) {
            show(mention);
        }
        status = status == EventStatus.OCCURRED || mention.status == EventStatus.OCCURRED
                ? EventStatus.OCCURRED
                : lead.status;
        salience = Math.max(salience, mention.salience);
        if (dated == null || Mention.BEST_DATE_FIRST.compare(mention, dated) < 0) {
            date(mention);
        }
        if (mention.isToldBefore(published, sequence)) {
            published = mention.published;
            sequence = mention.sequence;
        }
    }

    /** Tells the event anew from all the mentions it has left. */
    void retell(List<Mention> mentions) {
        forget();
        mentions.forEach(this::add);
    }

    private void forget() {
        lead = null;
        dated = null;
        status = null;
        salience = 0;
        mentionCount = 0;
        participants = List.of();
        places = List.of();
        published = Instant.MAX;
        sequence = Integer.MAX_VALUE;
    }

    private void show(Mention mention) {
        lead = mention;
        headline = mention.headline;
        kind = mention.kind;
        anchor = mention.anchor;
        confidence = mention.confidence;
    }

    private void date(Mention mention) {
        EventDate found = mention.date();
        dated = mention;
        date = found.edtf();
        earliest = Objects.requireNonNullElse(found.earliest(), LocalDate.MIN);
        latest = Objects.requireNonNullElse(found.latest(), LocalDate.MAX);
        precision = found.precision();
        clock = found.start() == null || found.start().clock() == null
                ? LocalTime.MIDNIGHT
                : found.start().clock();
    }

    /** The id of the mention whose headline is shown. */
    String leadId() {
        return lead.id;
    }

    Gist gist() {
        if (gist == null) {
            gist = Gist.of(EventDate.read(date).orElseThrow(), headline, participants);
        }
        return gist;
    }

    /** The names of both without repetition; alphabetical, so that the bound does not depend on who came first. */
    private static List<String> union(List<String> names, List<String> more) {
        TreeSet<String> all = new TreeSet<>(names);
        all.addAll(more);
        return all.stream().limit(MAX_NAMES).toList();
    }
}
