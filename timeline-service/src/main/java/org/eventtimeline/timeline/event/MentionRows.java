package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.eventtimeline.timeline.merge.Blocks;

/** The rows of mentions. */
final class MentionRows {
    private static final Rows<Row> ROWS = new Rows<Row>("mention")
            .column("key", "bigint", row -> row.mention.key)
            .column("timeline", "bigint", row -> row.timeline)
            .column("id", "text", row -> row.mention.id)
            .column("event", "uuid", row -> row.mention.event)
            .column("article", "bigint", row -> row.mention.told.article().key)
            .column("date", "text", row -> row.mention.told.mention().date())
            .column("headline", "text", row -> row.mention.headline)
            .column("kind", "text", row -> row.mention.kind)
            .column("status", "smallint", row -> row.mention.status.ordinal())
            .column("salience", "double precision", row -> row.mention.salience)
            .column("foremost", "boolean", row -> row.mention.told.mention().foremost())
            .column("anchor", "smallint", row -> row.mention.anchor == null ? null : row.mention.anchor.ordinal())
            .column("confidence", "double precision", row -> row.mention.confidence)
            .column("participants", "text[]", row -> Rows.array(row.mention.participants))
            .column("places", "text[]", row -> Rows.array(row.mention.places))
            .column("published", "timestamptz", row -> row.mention.published)
            .column("sequence", "integer", row -> row.mention.sequence)
            .column("quote_text", "text", of(NewMention::quote, TextSpan::text))
            .column("quote_start", "integer", of(NewMention::quote, TextSpan::start))
            .column("quote_end", "integer", of(NewMention::quote, TextSpan::end))
            .column("trigger_text", "text", of(NewMention::trigger, TextSpan::text))
            .column("trigger_start", "integer", of(NewMention::trigger, TextSpan::start))
            .column("trigger_end", "integer", of(NewMention::trigger, TextSpan::end))
            .column("presentation", "text", of(NewMention::presentation, Presentation::text))
            .column(
                    "blocks",
                    "text[]",
                    row -> Rows.array(
                            Blocks.in(row.timeline, row.mention.gist.blocks().stored())));

    private static final Rows<Mention> EVENTS = new Rows<Mention>("mention")
            .column("key", "bigint", mention -> mention.key)
            .column("event", "uuid", mention -> mention.event);

    private MentionRows() {}

    private record Row(long timeline, Mention mention) {}

    private static <P> Function<Row, Object> of(Function<NewMention, P> whole, Function<P, Object> part) {
        return row -> {
            P told = whole.apply(row.mention.told.mention());
            return told == null ? null : part.apply(told);
        };
    }

    /** Keys of so many mentions, which are higher than those of the mentions that the timeline has. */
    static Iterator<Long> keys(Timeline timeline, int number) {
        return timeline.database()
                .list(
                        "select nextval('timeline.mention_seq') as key from generate_series(1, ?)",
                        row -> row.getLong("key"),
                        List.of(number))
                .iterator();
    }

    static void insert(Timeline timeline, Collection<Mention> mentions) {
        ROWS.insert(
                timeline.database(),
                mentions.stream()
                        .map(mention -> new Row(timeline.key(), mention))
                        .toList());
    }

    /** Writes which events stored mentions are in now. */
    static void move(Timeline timeline, Collection<Mention> mentions) {
        EVENTS.update(timeline.database(), mentions);
    }
}
