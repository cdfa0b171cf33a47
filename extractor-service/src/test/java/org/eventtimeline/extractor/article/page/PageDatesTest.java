package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page says that it was published, or shows its readers so. */
class PageDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=article:published_time content=2024-05-03T10:00:00Z> | 2024-05-03T10:00:00Z",
                "<meta itemprop=datePublished content=2024-05-03>                    | 2024-05-03",
                "<meta name=DC.date.issued content=2024-05-03><time datetime=2020-01-01> | 2024-05-03",
                "<p>Posted <time datetime='2024-05-03 10:00'>today</time>            | 2024-05-03",
                """
                <script type=application/ld+json>{"@graph": [{"@type": "NewsArticle", \
                "datePublished": "2024-05-03T10:00:00+02:00"}]}</script>             | 2024-05-03T10:00:00+02:00""",
                """
                <script type=application/ld+json>{broken</script>\
                <script type=application/ld+json>[{"datePublished": "2024-05-03"}]</script> | 2024-05-03""",
                "<meta property=article:published_time content=yesterday><time datetime=2024-05-03> | 2024-05-03",
                "<a><time datetime=2020-01-01></a><time datetime=2024-05-03> | 2024-05-03",
                "<ul class=related><time datetime=2020-01-01></ul><time datetime=2024-05-03> | 2024-05-03",
                "<body class=right-sidebar><h1>Rain</h1><time datetime=2024-05-03> | 2024-05-03",
                """
                <script type=application/ld+json>{"mentions": [{"datePublished": "2020-01-01"}], \
                "datePublished": "2024-05-03"}</script>                              | 2024-05-03""",
                "<meta name=date content='Fri, 03 May 2024 09:15:00 GMT'>            | 2024-05-03",
                "<meta name=pubdate content='May 3, 2024'>                           | 2024-05-03",
            })
    void theDateOfPublicationIsTheFirstThatIsOne(String html, String date) {
        assertEquals(date, read(html).publishedAt().iso());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Rain</h1><span class=post-date>3 May 2024</span>It rained.",
                "<p class=byline>By <b>Ann Lee</b> &middot; Updated: May 3, 2024 at 9:15 a.m. EDT</p>It rained.",
                "<aside class=card-date>2 May 2024</aside><p class=date>3 May 2024</p>It rained.",
                "<dl><dt>Updated<dd>5 May 2024<dt>First published:<dd>3 May 2024</dl>",
                "<div class=post-meta><b>Ann Lee</b><div>3 May 2024</div>12</div>It rained.",
            })
    void aDateThatIsOnlyShownIsNoneOfTheMetadata(String html) {
        assertNull(read(html).publishedAt());
        assertEquals("2024-05-03", read(html).shownAt().iso());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                <script type=application/ld+json>{"datePublished": "2003-02-11", "dateModified": "2024-05-03"}</script>""",
                "<footer><p id=footer-info-lastmod>This page was last edited on 3 May 2024, at 09:15.</footer>",
            })
    void anArticleOfAWikiIsOfItsLastRevision(String html) {
        var page = "<meta name=generator content='MediaWiki 1.43'><p>It rained.</p>" + html;
        assertEquals("2024-05-03", read(page).publishedAt().iso());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=date>3 May</p>It rained.",
                "<p class=date>two days ago</p>It rained.",
                "<p class=date>3 May 2024: First rain</p>",
                "<aside><time datetime=2024-05-03></aside>It rained.",
                "<p>It rained.<ul><li><a>It rained in May</a> <time datetime=2024-05-03>3 May 2024</time></ul>",
                "<p class=update>It rained on 3 May 2024.</p>",
                "<p class=related-posts><b class=date>3 May 2024</b></p>It rained.",
            })
    void whatIsNoDateOfPublicationIsNotTakenForIt(String html) {
        assertNull(read(html).publishedAt());
        assertNull(read(html).shownAt());
    }

    private static Content read(String html) {
        return WebPage.read(html, null);
    }
}
