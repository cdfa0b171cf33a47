package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each parameter lets through, of a timeline of six events that are named for their years. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilterTest {
    @BeforeEach
    void tellTheEvents() {
        post(
                        "filter",
                        with(
                                with(mention("a1#0", "1901", "Quay meeting"), "kind", "meeting"),
                                "participants",
                                List.of("Ada Brøgger-Holm", "Émile Roux")),
                        with(
                                with(mention("a1#1", "1902-05", "Mill attacked"), "kind", "attack"),
                                "places",
                                List.of("São Tomé", "Minneapolis/St. Paul")),
                        with(
                                with(mention("a1#2", "1903-05-01", "Canal planned"), "kind", "release"),
                                "status",
                                "planned"),
                        from(mention("a2#0", "1904-05-01T10:00", "Strike avoided"), "status", "negated"),
                        from(mention("a2#1", "1905-05-01/1905-05-03", "Fair lasts"), "salience", 0.5),
                        from(mention("a2#2", "1906", "Dog barks"), "salience", 0.49))
                .statusCode(200);
    }

    private static Map<String, Object> from(Map<String, Object> mention, String field, Object value) {
        return with(
                with(mention, field, value),
                "article",
                Map.of(
                        "id", "a2",
                        "language", "en-GB",
                        "url", "https://reader@WWW.Harbour-Post.example:8443/1904",
                        "publisher", "The Harbour Post"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | 1901 1902 1903 1905",
                "status=negated                          | 1904",
                "status=occurred,negated                 | 1901 1902 1904 1905",
                "status=hypothetical,recurring           | ",
                "minSalience=0                           | 1901 1902 1903 1905 1906",
                "minSalience=.49                         | 1901 1902 1903 1905 1906",
                "minSalience=0.51                        | 1901 1902 1903",
                "minSalience=1&status=planned,negated    | 1903 1904",
                "kind=meeting                            | 1901",
                "kind=attack,release,unheard-of          | 1902 1903",
                "kind=unheard-of                         | ",
                "precision=year                          | 1901",
                "precision=month,day                     | 1902 1903 1905",
                "precision=minute&status=negated         | 1904",
                "participant=roux                        | 1901",
                "participant=emile roux                  | 1901",
                "participant=EMILE                       | 1901",
                "participant=brogger                     | 1901",
                "participant=Ada Brøgger Holm            | 1901",
                "participant=holm                        | 1901",
                "participant=roux emile                  | ",
                "participant=holm émile                  | ",
                "participant=rou                         | ",
                "participant=?!                          | ",
                "place=tome                              | 1902",
                "place=sao tome                          | 1902",
                "place=minneapolis                       | 1902",
                "place=St. Paul                          | 1902",
                "place=roux                              | ",
                "tag=meeting                             | 1901",
                "tag=Attack                              | 1902",
                "tag=émile                               | 1901",
                "tag=sao tome                            | 1902",
                "tag=Minneapolis/St. Paul                | 1902",
                "tag=mill                                | ",
                "lang=en                                 | 1905",
                "lang=EN-gb                              | 1905",
                "lang=en-GB-oxendict                     | ",
                "lang=e                                  | ",
                "lang=de                                 | ",
                "lang=en&tag=fair                        | ",
                "lang=en&q=fair                          | 1905",
                "source=harbour-post.example             | 1905",
                "source=www.Harbour-Post.example         | 1905",
                "source=harbour post                     | 1905",
                "source=post.example                     | ",
                "source=harbour post&q=fair              | 1905",
                "source=harbour post&q=mill              | ",
                "q=mill                                  | 1902",
                "q=MILL&kind=attack&place=tome           | 1902",
                "q=mill&kind=meeting                     | ",
                "from=1902&to=1903                       | 1902 1903",
                "from=1902/1903                          | 1902 1903 1905",
                "to=1902/1903                            | 1901 1902 1903",
                "from=1905-05-02                         | 1905",
                "from=1905-05-02&within=contain          | ",
                "to=1905-05-02                           | 1901 1902 1903 1905",
                "to=1905-05-02&within=contain            | 1901 1902 1903",
                "from=1902-05&to=1902-05&within=contain  | 1902",
                "from=1902-05-02&within=contain&to=1904  | 1903",
                "within=contain                          | 1901 1902 1903 1905",
                "from=-2104012800000&to=-2103926400001   | 1903",
                "from=-2104099200000&to=-2104012800001   | ",
            })
    void aParameterLetsThrough(String parameters, String years) {
        List<String> expected = years == null ? List.of() : List.of(years.split(" "));

        List<String> dates = given().urlEncodingEnabled(true)
                .queryParams(parsed(parameters == null ? "" : parameters))
                .get("/api/v1/timelines/filter/events")
                .then()
                .statusCode(200)
                .extract()
                .path("events.date");
        assertEquals(expected, dates.stream().map(date -> date.substring(0, 4)).toList());
    }

    private static Map<String, String> parsed(String parameters) {
        return Stream.of(parameters.split("&"))
                .map(parameter -> parameter.split("="))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 199",
        "from, 1e12",
        "to, 999999999999999",
        "within, touch",
        "kind, Meeting",
        "kind, 'meeting,'",
        "status, done",
        "status, 'occurred,,planned'",
        "minSalience, 1.1",
        "minSalience, -1",
        "minSalience, NaN",
        "precision, exact",
        "lang, unmistakable",
        "lang, en_GB",
        "order, up",
        "limit, 1001",
        "by, week",
    })
    void aParameterIsRefused(String name, String value) {
        given().queryParam(name, value)
                .get("/api/v1/timelines/filter/events" + (name.equals("by") ? "/histogram" : ""))
                .then()
                .statusCode(400)
                .body("errors.field", contains(name));
    }

    @Test
    void aPageHoldsUpToAThousandEvents() {
        get("/api/v1/timelines/filter/events?limit=1000").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=year              | 1901:1 1902:1 1903:1 1905:1 wider:0",
                "                     | 1901:1 1902:1 1903:1 1905:1 wider:0",
                "by=month             | 1902-05:1 1903-05:1 1905-05:1 wider:1",
                "by=day               | 1903-05-01:1 wider:3",
                "by=day&q=canal       | 1903-05-01:1 wider:0",
                "from=1902-05-31&to=1904 | 1902:1 1903:1 wider:0",
            })
    void aHistogramCountsTheSameEvents(String parameters, String counts) {
        var histogram = given().queryParams(parsed(parameters == null ? "" : parameters))
                .get("/api/v1/timelines/filter/events/histogram")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        StringBuilder found = new StringBuilder();
        for (Map<String, Object> bucket : histogram.<Map<String, Object>>getList("buckets")) {
            found.append(bucket.get("date"))
                    .append(':')
                    .append(bucket.get("count"))
                    .append(' ');
        }
        assertEquals(counts, found + "wider:" + histogram.getLong("wider"));
    }
}
