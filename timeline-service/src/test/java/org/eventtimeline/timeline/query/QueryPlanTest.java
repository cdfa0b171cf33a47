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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eventtimeline.launcher.TestDatabase;
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
                HundredThousandEvents.make(statement);
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
        for (EventFilter filter : FiltersOfEveryForm.all()) {
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

    private static List<Sql> queries(EventFilter filter) {
        EventQuery query = EventQuery.of(filter, 50);
        return Stream.of(
                        PageSql.of(HundredThousandEvents.TIMELINE, query),
                        PageSql.of(HundredThousandEvents.TIMELINE, query.after(DEEP)),
                        PageSql.of(
                                HundredThousandEvents.TIMELINE, query.reversed().after(DEEP)),
                        PageSql.of(HundredThousandEvents.TIMELINE, query.at(new UUID(1, 1))),
                        HistogramSql.of(HundredThousandEvents.TIMELINE, filter, Histogram.Step.MONTH, 100))
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
