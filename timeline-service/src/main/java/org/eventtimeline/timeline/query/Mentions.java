package org.eventtimeline.timeline.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.database.Database;
import org.eventtimeline.timeline.event.Columns;
import org.eventtimeline.timeline.event.Source;

/** Reads the mentions of all the events of a page at once. */
@ApplicationScoped
class Mentions {
    private static final String SQL = """
            select m.event, m.id, m.date, m.headline, m.kind, m.status, m.salience, m.anchor, m.confidence,
                   m.quote_text, m.quote_start, m.quote_end, m.trigger_text, m.trigger_start, m.trigger_end, m.presentation,
                   a.id as article_id, a.url, a.title, a.publisher, a.published_at, a.language
            from timeline.event e
            cross join lateral (
                (select 0 as place, * from timeline.mention where key = e.lead)
                union all
                (select 1 as place, * from timeline.mention
                 where event = e.id and key <> e.lead
                 order by published, sequence, id
                 limit ? - 1)
            ) m
            join timeline.article a on a.key = m.article
            where e.id = any (?)
            order by m.event, m.place, m.published, m.sequence, m.id
            """;

    private final Database database;

    Mentions(Database database) {
        this.database = database;
    }

    Map<UUID, List<MentionView>> of(List<UUID> events, int each) {
        return database.list(SQL, Told::read, List.of(each, events.toArray(UUID[]::new))).stream()
                .collect(Collectors.groupingBy(Told::event, Collectors.mapping(Told::mention, Collectors.toList())));
    }

    private record Told(UUID event, MentionView mention) {
        static Told read(ResultSet row) throws SQLException {
            return new Told(
                    row.getObject("event", UUID.class),
                    new MentionView(
                            row.getString("id"),
                            row.getString("date"),
                            row.getString("headline"),
                            row.getString("kind"),
                            Columns.status(row),
                            row.getDouble("salience"),
                            Columns.anchor(row),
                            Columns.confidence(row),
                            Columns.span(row, "quote"),
                            Columns.span(row, "trigger"),
                            Columns.presentation(row),
                            new Source(
                                    row.getString("article_id"),
                                    row.getString("url"),
                                    row.getString("title"),
                                    row.getString("publisher"),
                                    row.getString("published_at"),
                                    row.getString("language"),
                                    List.of())));
        }
    }
}
