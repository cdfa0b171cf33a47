package org.eventtimeline.timeline.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.merge.Gist;

/** One article's telling of one event, as far as the event is made of it. */
final class Mention {
    /** What is read of a stored one. */
    static final String COLUMNS = "key, event, id, date, headline, kind, status, salience, anchor, confidence,"
            + " participants, places, published, sequence, trigger_text, article, quote_text, foremost";

    /** Higher than those of all mentions that the timeline had before. */
    final long key;

    /** The event it is in, null until one is found. */
    UUID event;

    final String id;

    final String headline;

    final String kind;

    final EventStatus status;

    final double salience;

    final Anchor anchor;

    final Double confidence;

    final List<String> participants;

    final List<String> places;

    final Instant published;

    final int sequence;

    /** What is compared to find out whether another tells the same event. */
    final Gist gist;

    /** What its row is written from; null where it was read from there. */
    final Told told;

    /**
     * A mention as it was posted.
     *
     * @param mention what it tells
     * @param article the stored article that tells it
     */
    record Told(NewMention mention, Article article) {}

    /** One that is stored. */
    private Mention(ResultSet row) throws SQLException {
        key = row.getLong("key");
        event = row.getObject("event", UUID.class);
        id = row.getString("id");
        headline = row.getString("headline");
        kind = row.getString("kind");
        status = Columns.status(row);
        salience = row.getDouble("salience");
        anchor = Columns.anchor(row);
        confidence = Columns.confidence(row);
        participants = Columns.texts(row, "participants");
        places = Columns.texts(row, "places");
        published = Columns.instant(row, "published");
        sequence = row.getInt("sequence");
        told = null;
        gist = Gist.of(
                        id,
                        row.getString("date"),
                        isWritten(anchor),
                        status,
                        kind,
                        headline,
                        row.getString("trigger_text"),
                        participants,
                        places)
                .in(
                        row.getString("article"),
                        Columns.texts(row, "names"),
                        row.getString("quote_text"),
                        row.getBoolean("foremost"))
                .publishedAt(published);
    }

    /** One that is new. */
    Mention(long key, Told told) {
        this.key = key;
        this.told = told;
        NewMention mention = told.mention;
        id = mention.id();
        headline = mention.headline();
        kind = mention.kind();
        status = mention.status();
        salience = mention.salience();
        anchor = mention.anchor();
        confidence = mention.confidence();
        participants = mention.participants();
        places = mention.places();
        published = told.article.published();
        sequence = mention.sequence() == null ? Integer.MAX_VALUE : mention.sequence();
        String trigger = mention.trigger() == null ? null : mention.trigger().text();
        String quote = mention.quote() == null ? null : mention.quote().text();
        gist = Gist.of(id, mention.date(), isWritten(anchor), status, kind, headline, trigger, participants, places)
                .in(Long.toString(told.article.key), List.of(told.article.names), quote, mention.foremost())
                .publishedAt(published);
    }

    /** The query that reads, beside what a query reads of mentions, whom their articles name. */
    static String withNames(String query) {
        return "select told.*, (select names from timeline.article where key = told.article) from (" + query + ") told";
    }

    static Mention read(ResultSet row) throws SQLException {
        return new Mention(row);
    }

    /** What does not tell how its date was found is taken at its word. */
    private static boolean isWritten(Anchor anchor) {
        return anchor == null || anchor == Anchor.EXPLICIT;
    }

    EventDate date() {
        return gist.date();
    }
}
