package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which forms the events of a timeline can be had, and what they tell. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FormsResourceTest {
    private static final String TYPES = "/api/v1/timelines/forms-types/events";

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "ndjson, application/x-ndjson",
        "csv, text/csv",
        "ics, text/calendar",
        "atom, application/atom+xml",
        "feed.json, application/feed+json",
        "jsonld, application/ld+json",
        "timelinejs.json, application/vnd.event-timeline.timelinejs+json",
        "vis.json, application/vnd.event-timeline.vis+json",
        "grafana.json, application/vnd.event-timeline.grafana+json",
    })
    void aFormAnswersToItsEndingAndToItsType(String extension, String type) {
        post("forms-types", mention("a1#0", "1901", "A café opens"));

        Response named = get(TYPES + "." + extension);
        Response accepted = given().accept(type).get(TYPES);

        named.then().statusCode(200).contentType(startsWith(type)).body(containsString("A café opens"));
        accepted.then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Vary", containsString("Accept"))
                .body(containsString("A café opens"));
    }

    @Test
    void whoeverTakesAnythingGetsJson() {
        post("forms-types", mention("a1#0", "1901", "A café opens"));

        given().accept("*/*").get(TYPES).then().contentType(startsWith("application/json"));
        given().accept("text/html;q=0.9, application/*;q=0.5")
                .get(TYPES)
                .then()
                .contentType(startsWith("application/json"));
        given().accept("application/json;q=0.1, text/csv").get(TYPES).then().contentType(startsWith("text/csv"));
    }

    @Test
    void whatThereIsNotIsAProblem() {
        post("forms-types", mention("a1#0", "1901", "A café opens"));

        given().accept("application/pdf").get(TYPES).then().statusCode(406).contentType("application/problem+json");
        get(TYPES + ".pdf").then().statusCode(404).contentType("application/problem+json");
        get("/api/v1/timelines/forms-nowhere/events.ics")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        get(TYPES + ".csv?limit=0").then().statusCode(400).body("errors.field", contains("limit"));
    }

    @Test
    void everyAnswerTellsTheOtherForms() {
        post("forms-types", mention("a1#0", "1901", "A café opens"));

        List<String> links =
                get(TYPES + "?from=1900").then().extract().headers().getValues("Link");

        assertEquals(
                9, links.stream().filter(link -> link.contains("alternate")).count());
        assertThat(links, hasItem("<events.ics?from=1900>; rel=\"alternate\"; type=\"text/calendar\""));
    }

    @ParameterizedTest
    @CsvSource({"csv, fields", "ndjson, fields", "atom, order", "feed.json, cursor"})
    void whatDoesNotGoWithAFormIsRefusedAndLeftOutOfItsLink(String form, String parameter) {
        post("forms-types", mention("a1#0", "1901", "A café opens"));

        get(TYPES + "." + form + "?" + parameter + "=desc")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(parameter))
                .body("errors.message", hasItem("does not go with " + form));
        List<String> links = get(TYPES + "?fields=id&order=desc")
                .then()
                .statusCode(200)
                .extract()
                .headers()
                .getValues("Link");
        assertThat(links, hasItem(startsWith("<events." + form)));
        assertThat(links, not(hasItem(matchesPattern("<events\\." + form + "\\?.*\\b" + parameter + "=.*"))));
        assertThat(links, hasItem(matchesPattern("<events\\.ics\\?.*\\border=desc.*")));
    }

    @Test
    void aFeedBeginsWithWhatCameLast() {
        post("forms-feed", mention("a1#0", "2020", "A café opens"));
        post("forms-feed", mention("a2#0", "1950", "The bridge falls"));
        post("forms-feed", mention("a3#0", "1980", "A dam breaks"));

        get("/api/v1/timelines/forms-feed/events.feed.json?to=2019")
                .then()
                .body("items.title", contains("1980: A dam breaks", "1950: The bridge falls"));
        get("/api/v1/timelines/forms-feed/events.feed.json?limit=1")
                .then()
                .body("items.title", contains("1980: A dam breaks"))
                .header("Link", not(containsString("rel=\"next\"")));
    }

    @Test
    void grafanaAsksInMilliseconds() {
        post("forms-grafana", mention("a1#0", "2024", "A café opens"), mention("a1#1", "1950", "The bridge falls"));

        get("/api/v1/timelines/forms-grafana/events.grafana.json?from=1704067200000&to=1735689599999")
                .then()
                .body("title", contains("A café opens"))
                .body("[0].time", equalTo(1704067200000L))
                .body("[0].next", nullValue());
    }
}
