package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static final String ARTICLE = "<h1>Rain</h1><p>It rained on the second day.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=share-buttons>Share",
                "<div class=article__related>In May",
                "<div class=PagePromo>In May",
                "<div class=most-read>In May",
                "<ul class=widget-area><li>In May",
                "<div id=author-bio>Ann Lee writes.",
                "<div class=wp-caption><p>In May",
                "<p class='x hatnote'>See also",
                "<div data-component=byline-block>Ann Lee writes.",
                "<div data-testid=AuthorBio>Ann Lee came in 2012.",
                "<div class=comments-area><p>It was wet all day long, I say, and on the next.",
                "<p><b>Read more:</b> <a>It rained in May</a>",
                "<p>Rain falls in Torvik on Monday. (Acme Photo/Ann Lee)",
                "<div><h3>Read more</h3><ul><li><a>In May</a></ul>",
            })
    void whatStandsBesideAnArticleIsLeftOut(String html) {
        assertEquals("It rained on the second day.", read(ARTICLE + html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=sidebar-right>",
                "<div class=no-sidebar>",
                "<div id=share-page>",
                "<section class=related>",
            })
    void whatHoldsTheTitleIsNone(String html) {
        assertEquals("It rained on the second day.", read(html + ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=author-page>It rained in the first week.",
                "<div class=with-sidebar>In May",
                "<p>In May (see the photo)",
                "<h2>In <a>May</a></h2>It rained.",
            })
    void whatIsOnlyNamedLikeBoilerplateIsNone(String html) {
        assertEquals(
                WebPage.read(html.replaceAll("<[^>]*>", ""), null).text().length(),
                read(html).replace("\n\n", "").length());
    }

    private static String read(String html) {
        return WebPage.read(html, null).text();
    }
}
