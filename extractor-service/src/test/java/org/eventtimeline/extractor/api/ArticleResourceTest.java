package org.eventtimeline.extractor.api;

import static org.eventtimeline.extractor.api.HttpApi.get;
import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleResourceTest {
    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void anArticleIsThereOnceItsAcceptanceIsAnswered() {
        var accepted = post(ARTICLES, """
                {"text": "It rained.", "title": "Rain", "url": "https://example.org/rain", "publishedAt": "2024-05-04"}""").statusCode(202).extract();
        var id = accepted.<String>path("id");

        accepted.response().then().header("Location", endsWith(ARTICLES + "/" + id));
        get(accepted.header("Location"))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("timeline", equalTo("news"))
                .body("url", equalTo("https://example.org/rain"))
                .body("title", equalTo("Rain"))
                .body("publishedAt", equalTo("2024-05-04"))
                .body("status", oneOf("received", "extracted", "delivered"));
    }

    @Test
    void theSameArticleHasTheSameIdAndAnotherTimelineMakesItAnother() {
        var article = """
                {"text": "It rained twice.", "timeline": "%s"}""";

        assertEquals(idOf(article.formatted("weather")), idOf(article.formatted("weather")));
        org.junit.jupiter.api.Assertions.assertNotEquals(
                idOf(article.formatted("weather")), idOf(article.formatted("sports")));
    }

    @Test
    void anArticleThatWasNeverPostedIsNotFound() {
        get(ARTICLES + "/{id}", "0".repeat(64)).statusCode(404);
        get(ARTICLES + "/{id}", "a\0b").statusCode(404);
    }

    @Test
    void theListHasTheLatestFirstAndEachArticleOnce() {
        var posted = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            posted.add(0, idOf("{\"text\": \"It rained %s.\"}".formatted(UUID.randomUUID())));
        }

        var first = page("?limit=2");
        var second = page("?limit=2&cursor=" + first.getString("next"));
        var third = page("?limit=1&cursor=" + second.getString("next"));

        var listed = new ArrayList<String>(first.getList("articles.id"));
        listed.addAll(second.getList("articles.id"));
        listed.addAll(third.getList("articles.id"));
        assertEquals(posted, listed);
    }

    @Test
    void theListCanBeNarrowedToAStatus() {
        get(ARTICLES + "?status=failed").statusCode(200).body("articles.status", everyItem(equalTo("failed")));
    }

    @Test
    void everyBadParameterOfTheListIsNamed() {
        get(ARTICLES + "?status=lost&limit=201&cursor=x")
                .statusCode(400)
                .body("errors.field", contains("status", "limit", "cursor"));
        get(ARTICLES + "?limit=many").statusCode(400).body("errors.field", hasItem("limit"));
    }

    private static JsonPath page(String query) {
        return get(ARTICLES + query).statusCode(200).extract().jsonPath();
    }

    private static String idOf(String article) {
        return post(ARTICLES, article).statusCode(202).extract().path("id");
    }
}
