package org.eventtimeline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** One article's telling of one event. */
@Entity
class Mention extends PanacheEntityBase {
    /** Given by {@link NewMentions}; that it is generated tells the session that a mention with a key is stored. */
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "mention_seq", allocationSize = 200)
    Long key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "timeline")
    Timeline timeline;

    String id;

    /** The event it is in. Events point to their mentions; were this a reference too, neither could be stored first. */
    UUID event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article")
    Article article;

    String date;

    String headline;

    String kind;

    EventStatus status;

    double salience;

    Anchor anchor;

    Double confidence;

    List<String> participants;

    List<String> places;

    Instant published;

    int sequence;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "quote_text"))
    @AttributeOverride(name = "start", column = @Column(name = "quote_start"))
    @AttributeOverride(name = "end", column = @Column(name = "quote_end"))
    TextSpan quote;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "trigger_text"))
    @AttributeOverride(name = "start", column = @Column(name = "trigger_start"))
    @AttributeOverride(name = "end", column = @Column(name = "trigger_end"))
    TextSpan trigger;

    /** The JSON of its {@link Presentation}. */
    String presentation;

    /** The keys under which mentions that may tell the same event find it. */
    List<String> blocks;

    @Transient
    private Gist gist;

    static Mention of(NewMention told, Article article) {
        Mention mention = new Mention();
        mention.timeline = article.timeline;
        mention.article = article;
        mention.id = told.id();
        mention.date = told.date();
        mention.headline = told.headline();
        mention.kind = told.kind();
        mention.status = told.status();
        mention.salience = told.salience();
        mention.anchor = told.anchor();
        mention.confidence = told.confidence();
        mention.participants = told.participants();
        mention.places = told.places();
        mention.published = article.published();
        mention.sequence = told.sequence() == null ? Integer.MAX_VALUE : told.sequence();
        mention.quote = told.quote();
        mention.trigger = told.trigger();
        mention.presentation =
                told.presentation() == null ? null : told.presentation().text();
        mention.blocks = Blocks.in(mention.timeline.key, mention.gist().blocks().stored());
        return mention;
    }

    static Map<String, Mention> byId(Timeline timeline, Collection<String> ids) {
        Map<String, Mention> found = new HashMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from timeline.mention where timeline = :timeline and id = any (:ids)", Mention.class)
                .setParameter("timeline", timeline.key)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(mention -> found.put(mention.id, mention));
        return found;
    }

    static Map<String, Mention> of(Collection<UUID> events) {
        Map<String, Mention> found = new HashMap<>();
        Mention.<Mention>list("event in ?1", events).forEach(mention -> found.put(mention.id, mention));
        return found;
    }

    EventDate date() {
        return gist().date();
    }

    Gist gist() {
        if (gist == null) {
            gist = Gist.of(id, date, status, kind, headline, trigger == null ? null : trigger.text(), participants);
        }
        return gist;
    }

    boolean isToldBefore(Instant otherPublished, int otherSequence) {
        int compared = published.compareTo(otherPublished);
        return compared < 0 || (compared == 0 && sequence < otherSequence);
    }
}
