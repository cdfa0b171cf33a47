package org.eventtimeline.timeline.web;

import static io.restassured.RestAssured.given;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages as a browser gets them. */
final class HtmlPages {
    private HtmlPages() {}

    /** The page of a path, which is there. */
    static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
