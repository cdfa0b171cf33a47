package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void offersTheExtensionsTheServicesRelyOn() throws Exception {
        try (var connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) = 3 from pg_available_extensions
                        where name in ('pg_trgm', 'btree_gist', 'unaccent')
                        """)) {
            rows.next();
            assertTrue(rows.getBoolean(1));
        }
    }
}
