package org.eventtimeline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happened, as its mentions tell it.
 *
 * <p>What an event shows depends on which mentions it has and not on the order in which they came: the headline of
 * {@link Preference#BEST_HEADLINE_FIRST} and its kind, the date of {@link Preference#BEST_DATE_FIRST}, everyone and every
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

    @Embedded
    StoredDate date;

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

    static Event of(Timeline timeline) {
        Event event = new Event();
        event.id = UUID.randomUUID();
        event.timeline = timeline;
        event.forget();
        return event;
    }

    private void add(Mention mention) {
        mention.event = id;
        mentionCount++;
        participants = union(participants, mention.participants);
        places = union(places, mention.places);
        if (lead == null || Preference.BEST_HEADLINE_FIRST.compare(mention, lead) < 0) {
            show(mention);
        }
        status = status == EventStatus.OCCURRED || mention.status == EventStatus.OCCURRED
                ? EventStatus.OCCURRED
                : lead.status;
        salience = Math.max(salience, mention.salience);
        if (dated == null || Preference.BEST_DATE_FIRST.compare(mention, dated) < 0) {
            dated = mention;
            date = StoredDate.of(mention.date());
        }
        if (mention.isToldBefore(published, sequence)) {
            published = mention.published;
            sequence = mention.sequence;
        }
    }

    /** Tells the event anew from all the mentions it has now. */
    void tell(Collection<Mention> mentions) {
        forget();
        mentions.forEach(this::add);
        if (kind == null) {
            kind = Kinds.commonest(mentions.stream().map(mention -> mention.kind));
        }
    }

    /** Takes in more mentions, which are new and not stored yet. */
    void join(Collection<Mention> mentions) {
        Mention before = lead;
        mentions.forEach(this::add);
        boolean mayChange = lead != before || mentions.stream().anyMatch(mention -> mention.kind != null);
        if (lead.kind == null && mayChange) {
            kind = Kinds.commonest(
                    Stream.concat(Kinds.stored(id), mentions.stream().map(mention -> mention.kind)));
        }
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

    /** The names of both without repetition; alphabetical, so that the bound does not depend on who came first. */
    private static List<String> union(List<String> names, List<String> more) {
        TreeSet<String> all = new TreeSet<>(names);
        all.addAll(more);
        return all.stream().limit(MAX_NAMES).toList();
    }
}
