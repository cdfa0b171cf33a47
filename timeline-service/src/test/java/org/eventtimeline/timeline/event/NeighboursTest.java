package org.eventtimeline.timeline.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NeighboursTest {
    private static final List<String> TEN_THOUSAND_MENTIONS = List.of(
            "set local session_replication_role = replica",
            """
            insert into timeline.mention (key, timeline, id, event, article, date, headline, participants, places,
                published, sequence, blocks)
            select nextval('timeline.mention_seq'), 0, i, gen_random_uuid(), 0, '1900', repeat('x', 250), '{}', '{}', now(), 0, array['0 1900 word' || i % 5000]
            from generate_series(1, 10000) i
            """,
            "analyze timeline.mention",
            // What many mentions do to the plan that is kept for all keys.
            "set local min_parallel_table_scan_size = 0",
            "set local parallel_setup_cost = 0",
            "set local plan_cache_mode = force_generic_plan");

    @Inject
    DataSource dataSource;

    @Test
    void mentionsThatMayFitAreSoughtAlongAnIndexHoweverManyThereAre() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : TEN_THOUSAND_MENTIONS) {
                    statement.execute(sql);
                }
                statement.execute("prepare fitting (text[]) as " + Neighbours.MEETING.replace("?", "$1"));
                String plan = plan(statement.executeQuery("explain execute fitting('{0 1900 word1,0 1900 word2}')"));
                statement.execute("deallocate fitting");
                assertFalse(plan.contains("Seq Scan on mention"), plan);
                assertTrue(plan.contains("Index Cond: (blocks &&"), plan);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String plan(ResultSet rows) throws SQLException {
        StringBuilder plan = new StringBuilder();
        while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
    }
}
