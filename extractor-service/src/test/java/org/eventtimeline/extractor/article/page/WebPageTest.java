package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    /** Each page has the text that must come out of it beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"newspaper", "div-soup"})
    void theArticleRemainsAndTheRestIsLeftOut(String name) throws IOException {
        assertEquals(
                resource(name + ".txt").stripTrailing(),
                read(resource(name + ".html")).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "<p>It rained.</p><p>It stopped.</p>              | It rained.\\n\\nIt stopped.",
                "It rained.<br>It stopped.                        | It rained.\\n\\nIt stopped.",
                "It rained<br>for days.                           | It rained\\nfor days.",
                "It rained.<br><br/>It stopped.                   | It rained.\\n\\nIt stopped.",
                "<p>3&nbsp;May\t 2024<p>Septem&shy;ber            | 3 May 2024\\n\\nSeptember",
                "<b>R</b>ain &lt;b&gt; &amp;amp; more             | Rain <b> &amp; more",
                "<div>1990.</div><div>A longer text.</div>        | 1990.\\n\\nA longer text.",
                "<div><a>Home</a> <a>News</a></div>It <a>rained</a>. | It rained.",
                "<h2><a>Rain</a></h2><hr><p>It rained.            | Rain\\n\\nIt rained.",
                "<p hidden>Then</p><p style='display: none'>or</p>now | now",
                "<!-- then --><![CDATA[or]]>now                   | now",
                "It rained.<sup class=reference>[1]</sup> <sup role=doc-noteref>2</sup>It stopped. | It rained. It stopped.",
                "<h2>Rain<span class=mw-editsection>[edit]</span></h2><p>It rained. | Rain\\n\\nIt rained.",
                "<span>3 May 2024</span><span>09:15</span><time>Rain</time> | 3 May 2024 09:15 Rain",
                "<span>Sept</span><span>ember</span><a>,</a><a>2024</a> | September,2024",
                "&#0;&#xD800;now                                  | \uFFFD\uFFFDnow",
            })
    void markupBecomesPlainText(String html, String text) {
        assertEquals(text.replace("\\n", "\n"), read(html).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div itemprop=liveBlogUpdate><p class=timestamp><time datetime=2024-05-03T09:15:00Z>1h ago</time>",
                "<script type=application/ld+json>{\"@type\": \"LiveBlogPosting\"}</script>"
                        + "<time datetime='2024-05-03 09:15'>09.15</time>",
            })
    void thePostsOfALiveBlogStandBelowTheirTimes(String time) {
        assertEquals(
                "3 May 2024, 09:15\n\nIt rained.",
                read("<h1>Rain</h1>" + time + "<p>It rained.").text());
    }

    @Test
    void otherTimesStayAsTheyAre() {
        assertEquals(
                "It rained at 09.15.",
                read("It rained at <time datetime='2024-05-03 09:15'>09.15</time>.")
                        .text());
    }

    @Test
    void aPageOfBoilerplateHasNoText() {
        assertEquals("", read("<nav>Home</nav><script>alert(1)</script>").text());
    }

    @Test
    void theMetadataOfANewspaperAreFound() throws IOException {
        var content = WebPage.read(resource("newspaper.html"), "https://www.example.org/news?id=1");
        assertEquals("Mayor resigns after flood inquiry", content.title());
        assertEquals("https://www.example.org/news/mayor-resigns", content.url());
        assertEquals("The Example Post", content.publisher());
        assertEquals("2024-05-03T18:05:00+01:00", content.publishedAt().iso());
        assertEquals("en-GB", content.language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>From the title</title><h1>Rain</h1> | From the title",
                "<meta property=og:title content=' '><h1>From  the <i>heading</i></h1> | From the heading",
            })
    void theTitleIsTheFirstThatSaysAnything(String html, String title) {
        assertEquals(title, read(html).title());
    }

    @ParameterizedTest
    @CsvSource({
        "Mayor resigns | The Echo,           Mayor resigns",
        "Mayor resigns | Politics | The Echo, Mayor resigns",
        "The Echo » Mayor resigns,           Mayor resigns",
        "Mayor resigns - The Echo,           Mayor resigns",
        "The Echo: Mayor resigns,            Mayor resigns",
        "Politics: Mayor resigns - Echo,     Mayor resigns",
        "Our history | The Echo,             The Echo: Our history",
        "Company timeline,                   The Echo: Company timeline",
        "Timeline | The Echo,                Timeline",
        "Rain: again,                        Rain: again",
        "Rain - again,                       Rain - again",
        "Rain – The Daily Wave,              Rain – The Daily Wave",
        "The Echo,                           The Echo",
    })
    void theTitleIsWithoutTheSite(String written, String title) {
        var site = "<meta property=og:site_name content='The Echo'><title>" + written + "</title>";
        assertEquals(
                title, read(site + "<h1>The Echo</h1><h1>Mayor resigns</h1>").title());
    }

    @Test
    void aPageMayNameItsPublisherInItsMetadataOnly() {
        var metadata = "<script type=application/ld+json>{\"publisher\": {\"name\": \"The Echo\"}}</script>";
        assertEquals("The Echo", read(metadata + "It rained.").publisher());
    }

    @Test
    void aHeadingSaysWhereTheTitleEnds() {
        assertEquals(
                "Rain in May",
                read("<title>Rain in May - Openpedia</title><h1>Rain in May</h1>")
                        .title());
    }

    @Test
    void whatAPageDoesNotTellIsNull() {
        var content = read("<link rel=canonical href='javascript:alert(1)'><html lang=klingonese_><p>It rained.");
        assertNull(content.title());
        assertNull(content.url());
        assertNull(content.publisher());
        assertNull(content.publishedAt());
        assertNull(content.shownAt());
        assertNull(content.language());
    }

    private static Content read(String html) {
        return WebPage.read(html, null);
    }

    private static String resource(String name) throws IOException {
        try (var stream = WebPageTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
