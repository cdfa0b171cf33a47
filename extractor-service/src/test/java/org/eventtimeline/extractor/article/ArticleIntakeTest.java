package org.eventtimeline.extractor.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.UnsupportedLanguageException;
import org.eventtimeline.extractor.fetch.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIntakeTest {
    private static final ArticleConfig LIMITS = new SmallLimits(100);

    private final ArticleIntake intake = new ArticleIntake(LIMITS, new WorkLimit(LIMITS), mock(Web.class));

    @Test
    void aTextStaysAsItIs() {
        var text = " It\r\nrained.\t\u00A0\n\uD83C\uDF27 ";
        var article = intake.read(new Submission(null, null, text, null, null, null, null));
        assertEquals(new Article(article.id(), "news", null, text, null, null, null, "en"), article);
    }

    @Test
    void whatIsPostedGoesBeforeWhatThePageSays() {
        var html = """
                <html lang=en-US><title>Page</title><link rel=canonical href=https://page.example>
                <meta property=article:published_time content=2020-01-01><p>It rained.""";
        var article = intake.read(
                new Submission("weather", "Posted", null, html, "https://www.posted.example", "2024-05-04", "en-GB"));
        assertEquals(
                new Article(
                        article.id(),
                        "weather",
                        "Posted",
                        "It rained.",
                        "https://www.posted.example",
                        "posted.example",
                        PublicationDate.parse("2024-05-04").orElseThrow(),
                        "en-GB"),
                article);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-03, 2024-05-03, 2024-05-03",
        "2024-05-03T23:30:00-05:00, 2024-05-03T23:30:00-05:00, 2024-05-03",
        "2024-05-03T23:30Z, 2024-05-03T23:30:00Z, 2024-05-03",
        "2024-05-03T23:30:15.5+0000, 2024-05-03T23:30:15.5Z, 2024-05-03",
    })
    void theDayOfPublicationIsThePublishersOwn(String posted, String iso, LocalDate day) {
        var date = intake.read(new Submission(null, null, "It rained.", null, null, posted, null))
                .publishedAt();
        assertEquals(new PublicationDate(iso, day), date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime=2024-05-03></time>Posted 1 May 2024 | https://example.org/2024/05/02/rain | 2024-05-03",
                "<p>Posted 1 May 2024                               | https://example.org/2024/05/02/rain | 2024-05-02",
                "<p>Posted 1 May 2024                               | https://example.org/rain            | 2024-05-01",
                "<p>Posted 1 May 2024                               | https://example.org/2024/31/12/     | 2024-05-01",
            })
    void thePageItsAddressAndItsTextTellWhenItWasPublished(String html, String url, LocalDate day) {
        var article = intake.read(new Submission(null, null, null, html, url, null, null));
        assertEquals(day, article.publishedAt().day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-02-30",
                "2024-5-3",
                "2024-05-03T10:00:00",
                "2024-05-03 10:00Z",
                "1714732800",
                "+12024-05-03",
                "2024-05-03T25:00:00Z",
                "\u0662\u0660\u0662\u0664-05-03"
            })
    void whatIsNoDateIsRefused(String publishedAt) {
        assertRefused(new Submission(null, null, "It rained.", null, null, publishedAt, null), "publishedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "http:x",
                "http://[::1",
                "https://exa mple.org"
            })
    void whatIsNoWebAddressIsRefused(String url) {
        assertRefused(new Submission(null, null, "It rained.", null, url, null, null), "url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-news", "News", "news_", "../news", "n\u00E9ws"})
    void whatIsNoTimelineIsRefused(String timeline) {
        assertRefused(new Submission(timeline, null, "It rained.", null, null, null, null), "timeline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003\n"})
    void anArticleOfBlanksIsRefused(String blank) {
        assertRefused(new Submission(null, null, blank, null, null, null, null), "text");
        assertRefused(new Submission(null, null, null, blank, null, null, null), "html");
    }

    @Test
    void aPageOfBoilerplateIsRefused() {
        assertRefused(new Submission(null, null, null, "<nav>Home</nav>", null, null, null), "html");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertRefused(new Submission(null, null, "x".repeat(101), null, null, null, null), "text");
        assertRefused(new Submission(null, null, null, "x".repeat(201), null, null, null), "html");
        assertRefused(new Submission(null, null, null, "<p>" + "x".repeat(101), null, null, null), "html");
        assertRefused(new Submission(null, "x".repeat(501), "x", null, null, null, null), "title");
        assertRefused(
                new Submission(null, null, "x", null, "http://x.example/" + "x".repeat(2_000), null, null), "url");
        assertRefused(
                new Submission(null, null, "x", null, null, null, "en-x-" + "12345678-".repeat(4) + "1"), "language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "en_GB", "und"})
    void whatIsNoLanguageIsRefused(String language) {
        assertRefused(new Submission(null, null, "It rained.", null, null, null, language), "language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "zh-Hans"})
    void anotherLanguageIsNotSupported(String language) {
        var submission = new Submission(null, null, "Gestern.", null, null, null, language);
        assertThrows(UnsupportedLanguageException.class, () -> intake.read(submission));
    }

    @Test
    void thePageTellsTheLanguageUnlessItIsPosted() {
        var page = "<html lang=de><p>Yesterday.";
        assertThrows(
                UnsupportedLanguageException.class,
                () -> intake.read(new Submission(null, null, null, page, null, null, null)));
        assertEquals(
                "en",
                intake.read(new Submission(null, null, null, page, null, null, "en"))
                        .language());
    }

    @Test
    void aPageOfNothingButTagsIsRefused() {
        assertRefused(new Submission(null, null, null, "<b>".repeat(20) + "It rained.</b>", null, null, null), "html");
    }

    private void assertRefused(Submission submission, String... fields) {
        var refusal = assertThrows(InvalidInputException.class, () -> intake.read(submission));
        assertEquals(
                List.of(fields),
                refusal.errors().stream().map(FieldError::field).toList());
    }
}
