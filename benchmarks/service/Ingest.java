import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows per second that a client gets into the same tables, with all their indexes, in batches one after the other: as
 * mentions posted to timeline-service, which looks for the event that each may tell, and as prepared multi-row INSERT
 * ... ON CONFLICT of the finished rows by plain JDBC. The two take turns, so that neither has the machine, the caches or
 * the smaller tables to itself; four times as many batches as are measured go before. Takes the service's address, the
 * database's JDBC URL, the number of batches and their size.
 */
public class Ingest {
    private static final int TURNS = 10;
    private static final String[] WHO = {"minister", "council", "union", "museum", "airline", "court", "captain"};
    private static final String[] DID = {"opens", "sells", "visits", "closes", "signs", "discovers", "launches"};
    private static final String[] WHAT = {"bridge", "mine", "harbour", "school", "accord", "fair", "comet", "railway"};

    private record Row(String article, String id, String date, String headline, String quote) {
        static Row of(Random random, String article, int place) {
            String word = Long.toString(Math.abs(random.nextLong()), 36);
            String headline = pick(random, WHO) + " " + pick(random, DID) + " " + word.substring(0, 5) + " "
                    + pick(random, WHAT) + " " + word.substring(5, 9);
            String date = String.format(
                    "%d-%02d-%02d", 1800 + random.nextInt(220), 1 + random.nextInt(12), 1 + random.nextInt(28));
            return new Row(
                    article, article + "#" + place, date, headline, headline + ", a spokesman said on " + date + ".");
        }

        /** As many keys as the service writes to find mentions of the same event: two for each word. */
        String[] blocks(long timeline) {
            return Stream.of(headline.split(" "))
                    .flatMap(word -> Stream.of(
                            timeline + " " + date + " " + word,
                            timeline + " in " + date.substring(0, 7) + " " + word))
                    .toArray(String[]::new);
        }

        private static String pick(Random random, String[] words) {
            return words[random.nextInt(words.length)];
        }
    }

    public static void main(String[] args) throws Exception {
        int batches = Integer.parseInt(args[2]);
        int size = Integer.parseInt(args[3]);
        Random random = new Random(1);
        try (Connection database = DriverManager.getConnection(args[1])) {
            database.setAutoCommit(false);
            double posting = 0;
            double inserting = 0;
            for (int turn = -4 * TURNS; turn < TURNS; turn++) {
                List<List<Row>> rows = batches(random, "t" + turn, batches / TURNS, size);
                double posted = post(args[0], "ingest", rows);
                double inserted = insert(database, "insert", rows);
                posting += turn < 0 ? 0 : posted;
                inserting += turn < 0 ? 0 : inserted;
            }
            int rows = batches / TURNS * TURNS * size;
            System.out.printf(
                    "ingest, batches of %d: service %,.0f rows/s, JDBC %,.0f rows/s, ratio %.2f%n",
                    size, rows / posting, rows / inserting, inserting / posting);
        }
    }

    private static List<List<Row>> batches(Random random, String turn, int batches, int size) {
        List<List<Row>> all = new ArrayList<>();
        for (int batch = 0; batch < batches; batch++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                rows.add(Row.of(random, turn + "-" + batch + "-" + i / 20, i));
            }
            all.add(rows);
        }
        return all;
    }

    private static double post(String service, String timeline, List<List<Row>> batches) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<String> bodies = batches.stream().map(Ingest::body).toList();
        long start = System.nanoTime();
        for (String body : bodies) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(service + "/api/v1/timelines/" + timeline + "/events"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200 || response.body().contains("rejected")) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String body(List<Row> rows) {
        return rows.stream()
                .map(row -> String.format(
                        """
                        {"id": "%s", "date": "%s", "headline": "%s", "anchor": "explicit", "confidence": 0.9,
                         "participants": ["Council"], "places": ["Riga"], "kind": "opening", "sequence": 1,
                         "quote": {"text": "%s", "start": 0, "end": 90},
                         "article": {"id": "%s", "url": "https://paper.example/%s", "title": "%s",
                         "publisher": "Paper", "publishedAt": "2000-01-01", "language": "en"}}\
                        """, row.id, row.date, row.headline, row.quote, row.article, row.article, row.article))
                .collect(Collectors.joining(",", "{\"mentions\": [", "]}"));
    }

    private static double insert(Connection database, String timeline, List<List<Row>> batches) throws SQLException {
        long key = number(
                database,
                "insert into timeline.timeline (name, updated_at) values ('" + timeline
                        + "', now()) on conflict (name) do update set updated_at = now() returning key");
        long start = System.nanoTime();
        for (List<Row> rows : batches) {
            long first = -1000
                    * number(database, "select nextval('timeline.mention_seq')"); // negative: no key of the service
            insertBatch(database, key, first, rows);
            database.commit();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void insertBatch(Connection database, long timeline, long first, List<Row> rows)
            throws SQLException {
        List<String> articles = rows.stream().map(Row::article).distinct().toList();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i);
            Collections.addAll(
                    values, first + i, timeline, id, "https://paper.example/" + id, id, "Paper", "2000-01-01", "en");
        }
        insertRows(
                database,
                "article (key, timeline, id, url, title, publisher, published_at, language)",
                "(?,?,?,?,?,?,?,?)",
                articles.size(),
                values,
                "(timeline, id)");
        List<UUID> events = rows.stream().map(row -> UUID.randomUUID()).toList();
        values.clear();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Collections.addAll(
                    values, events.get(i), timeline, first + i, first + i, row.date, row.date, row.date, row.headline);
        }
        insertRows(
                database,
                "event (id, timeline, lead, dated, date, earliest, latest, headline, precision, clock, published,"
                        + " sequence, anchor, confidence, participants, places, mention_count, kind, status, salience)",
                "(?,?,?,?,?,?::date,?::date,?,8,'00:00','2000-01-01Z',1,0,0.9,'{Council}','{Riga}',1,'opening',0,1)",
                rows.size(),
                values,
                "(id)");
        values.clear();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Collections.addAll(
                    values,
                    first + i,
                    timeline,
                    row.id,
                    events.get(i),
                    first + articles.indexOf(row.article),
                    row.date,
                    row.headline,
                    row.quote,
                    row.blocks(timeline));
        }
        insertRows(
                database,
                "mention (key, timeline, id, event, article, date, headline, quote_text, blocks, quote_start,"
                        + " quote_end, published, sequence, anchor, confidence, participants, places, kind, status,"
                        + " salience)",
                "(?,?,?,?,?,?,?,?,?,0,90,'2000-01-01Z',1,0,0.9,'{Council}','{Riga}','opening',0,1)",
                rows.size(),
                values,
                "(timeline, id)");
    }

    private static void insertRows(
            Connection database, String into, String row, int rows, List<Object> values, String key)
            throws SQLException {
        String sql = "insert into timeline." + into + " values " + String.join(",", Collections.nCopies(rows, row))
                + " on conflict " + key + " do nothing";
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
