package org.eventtimeline.extractor.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mockito.Mockito.mock;

import org.eventtimeline.extractor.fetch.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two posts one article. */
class ArticleIdTest {
    private static final String URL = "https://a.example";

    @Test
    void theSameArticleHasTheSameIdentity() {
        assertEquals(of("weather", URL, "Rain", "It rained."), of("weather", URL, "Rain", "It rained."));
    }

    @Test
    void whateverDiffersMakesItAnotherArticle() {
        var id = of("weather", URL, "Rain", "It rained.");
        assertNotEquals(id, of("news", URL, "Rain", "It rained."));
        assertNotEquals(id, of("weather", null, "Rain", "It rained."));
        assertNotEquals(id, of("weather", URL, "Rai", "nIt rained."));
        assertNotEquals(id, of("weather", URL, null, "RainIt rained."));
    }

    @Test
    void theDateThatIsPostedMakesItAnother() {
        assertNotEquals(ofText("It rained.", "2024-05-03"), ofText("It rained.", null));
    }

    /** The text and the address tell it already, and a later release may read more of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"It rained.", "Published 3 May 2024\n\nIt rained.", "OSLO, May 3, 2024 (Newswire) -- It rained."
            })
    void aDateThatIsReadMakesNoOther(String text) {
        assertEquals(ArticleId.of("news", null, null, text, null), ofText(text, null));
    }

    @Test
    void norDoesOneThatAPageShows() {
        var html = "<span class=post-date>3 May 2024</span><article><p>It rained.</article>";
        var article = read(new Submission(null, null, null, html, null, null, null));

        assertEquals("2024-05-03", article.publishedAtIso());
        assertEquals(ArticleId.of("news", null, null, article.text(), null), article.id());
    }

    private static String ofText(String text, String publishedAt) {
        return read(new Submission(null, null, text, null, null, publishedAt, null))
                .id();
    }

    private static String of(String timeline, String url, String title, String text) {
        return read(new Submission(timeline, title, text, null, url, null, null))
                .id();
    }

    private static Article read(Submission submission) {
        var limits = new SmallLimits(100);
        return new ArticleIntake(limits, new WorkLimit(limits), mock(Web.class)).read(submission);
    }
}
