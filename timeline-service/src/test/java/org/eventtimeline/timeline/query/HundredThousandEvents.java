package org.eventtimeline.timeline.query;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A timeline of so many events that the planner of the database thinks about it. */
final class HundredThousandEvents {
    /** The timeline that they are in. */
    static final String TIMELINE = "plan";

    private static final List<String> STEPS = List.of(
            "set local statement_timeout = 0",
            // Keys of other tables are not what is looked at, and slow to check.
            "set local session_replication_role = replica",
            "insert into timeline.timeline (name, updated_at) values ('plan', now())",
            """
            insert into timeline.article (key, timeline, id, url, publisher, language)
            select nextval('timeline.article_seq'), t.key, i, 'https://paper' || i % 50 || '.example', 'Daily ' || i % 70,
                (array['en', 'en-GB', 'de', null])[1 + i % 4]
            from timeline.timeline t, generate_series(1, 20000) i where t.name = 'plan'
            """,
            """
            insert into timeline.event (id, timeline, date, earliest, latest, precision, clock, published, sequence,
                headline, participants, places, mention_count, kind, status, salience)
            select md5(i::text)::uuid, t.key, '', date '1900-01-01' + i % 45000,
                date '1900-01-01' + i % 45000 + i % 3 * 100, 3 + i % 6, '00:00', now(), i, 'x',
                array['Ada Person' || i % 5000], array['Place ' || i % 300], 1,
                (array['meeting', 'attack', 'election'])[1 + i % 3], i % 5, i % 100 / 100.0
            from timeline.timeline t, generate_series(1, 100000) i where t.name = 'plan'
            """,
            """
            insert into timeline.event_count (timeline, earliest, latest, status, salient, events)
            select timeline, earliest, latest, status, salience >= 0.5, count(*) from timeline.event
            where timeline = (select key from timeline.timeline where name = 'plan') group by 1, 2, 3, 4, 5
            """,
            // Without them the join may be planned for a few rows, and take minutes.
            "analyze timeline.event, timeline.event_count, timeline.article, timeline.timeline",
            "set local enable_nestloop = off",
            """
            insert into timeline.mention (key, timeline, id, event, article, date, headline, participants, places,
                published, sequence)
            select nextval('timeline.mention_seq'), e.timeline, e.sequence, e.id, a.key, '',
                'Common word' || e.sequence % 5000, '{}', '{}', now(), 0
            from timeline.timeline t
            join timeline.event e on e.timeline = t.key
            join timeline.article a on a.timeline = t.key and a.id = (1 + e.sequence % 20000)::text
            where t.name = 'plan'
            """,
            "set local enable_nestloop = on",
            "analyze timeline.event, timeline.mention, timeline.article, timeline.timeline");

    private HundredThousandEvents() {}

    /** Makes them, for a transaction that takes them back. */
    static void make(Statement statement) throws SQLException {
        for (String sql : STEPS) {
            statement.execute(sql);
        }
    }
}
