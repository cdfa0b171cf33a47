package org.eventtimeline.timeline.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.merge.EventStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every form of query finds its events along an index, here among 100,000, which a transaction makes and takes back.
 *
 * <p>The service tells the planner to read no table whole where there is any other way, so there must be an index for
 * each condition.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QueryPlanTest {
    private static final List<String> HUNDRED_THOUSAND_EVENTS = List.of(
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
            // Without them the join may be planned for a few rows, and take minutes.
            "analyze timeline.event, timeline.article, timeline.timeline",
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

    private static final EventFilter ALL = EventFilter.DEFAULT;
    private static final LocalDate DAY = LocalDate.of(1970, 1, 1);
    private static final Cursor DEEP = new Cursor(
            LocalDate.of(1990, 1, 1),
            3,
            LocalDate.of(1990, 1, 1),
            LocalTime.MIDNIGHT,
            OffsetDateTime.parse("2025-01-01T00:00:00Z"),
            0,
            new UUID(0, 0));

    @Inject
    DataSource dataSource;

    @TestFactory
    List<DynamicTest> noQueryNeedsToReadAWholeTable() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : HUNDRED_THOUSAND_EVENTS) {
                    statement.execute(sql);
                }
                tests.addAll(tests(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return tests;
    }

    private static List<DynamicTest> tests(Connection connection) throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (EventFilter filter : filters()) {
            for (Sql query : queries(filter)) {
                String plan = plan(connection, query);
                tests.add(DynamicTest.dynamicTest(query.text(), () -> check(plan)));
            }
        }
        return tests;
    }

    private static void check(String plan) {
        List.of("event", "mention", "article")
                .forEach(table -> assertFalse(plan.contains("Seq Scan on " + table), plan));
        assertTrue(plan.contains("event"), plan);
    }

    private static List<EventFilter> filters() {
        return List.of(
                ALL,
                days(DAY, null, Within.OVERLAP),
                days(DAY, DAY.plusYears(1), Within.OVERLAP),
                days(null, DAY, Within.OVERLAP),
                days(DAY, DAY.plusYears(1), Within.CONTAIN),
                ALL.holding("common"),
                ALL.holding("word17"),
                named("Person17", null, null, null, null),
                named("Ada", "Place 17", null, null, null),
                named(null, "place", null, null, null),
                named(null, null, null, "Daily 17", null),
                named(null, null, null, "paper17.example", null),
                named(null, null, "meeting", null, null),
                named(null, null, "person17", null, null),
                named(null, null, null, null, "en"),
                named(null, null, null, null, "fr-ca"),
                kinds(Set.of("meeting"), EventFilter.SHOWN, Set.of(), 0.5),
                kinds(Set.of("unheard-of"), EventFilter.SHOWN, Set.of(), 0.5),
                kinds(Set.of(), EventFilter.SHOWN, Set.of(Precision.CENTURY), 0.5),
                kinds(Set.of("attack"), Set.of(EventStatus.NEGATED), Set.of(Precision.YEAR, Precision.DAY), 0),
                kinds(Set.of(), Set.of(), Set.of(), 0),
                kinds(Set.of(), Set.of(EventStatus.RECURRING), Set.of(), 0.9),
                new EventFilter(
                        DAY,
                        DAY.plusYears(9),
                        Within.OVERLAP,
                        "common",
                        "ada",
                        "place",
                        "meeting",
                        "daily",
                        "en",
                        Set.of("meeting"),
                        EventFilter.SHOWN,
                        Set.of(Precision.YEAR),
                        0.7));
    }

    private static EventFilter days(LocalDate from, LocalDate to, Within within) {
        return new EventFilter(
                from,
                to,
                within,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                EventFilter.SHOWN,
                Set.of(),
                EventFilter.SALIENT);
    }

    private static EventFilter named(String participant, String place, String tag, String source, String language) {
        return new EventFilter(
                null,
                null,
                Within.OVERLAP,
                null,
                participant,
                place,
                tag,
                source,
                language,
                Set.of(),
                EventFilter.SHOWN,
                Set.of(),
                EventFilter.SALIENT);
    }

    private static EventFilter kinds(
            Set<String> kinds, Set<EventStatus> statuses, Set<Precision> precisions, double minSalience) {
        return new EventFilter(
                null,
                null,
                Within.OVERLAP,
                null,
                null,
                null,
                null,
                null,
                null,
                kinds,
                statuses,
                precisions,
                minSalience);
    }

    private static List<Sql> queries(EventFilter filter) {
        EventQuery query = EventQuery.of(filter, 50);
        return Stream.of(
                        PageSql.of("plan", query),
                        PageSql.of("plan", query.after(DEEP)),
                        PageSql.of("plan", query.reversed().after(DEEP)),
                        PageSql.of("plan", query.at(new UUID(1, 1))),
                        HistogramSql.of("plan", filter, Histogram.Step.MONTH, 100))
                .toList();
    }

    private static String plan(Connection connection, Sql query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain " + query.text())) {
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines.stream().collect(Collectors.joining("\n"));
        }
    }
}
