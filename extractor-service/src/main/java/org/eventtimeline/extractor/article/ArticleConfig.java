package org.eventtimeline.extractor.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be posted. */
@ConfigMapping(prefix = "event-timeline.article")
interface ArticleConfig {

    /** The timeline of an article that names none. */
    @WithDefault("news")
    String defaultTimeline();

    /** The longest text, in UTF-16 code units. A web page's text is what is left of it without its markup. */
    @WithDefault("1000000")
    int maxTextLength();

    /** The longest web page, markup and all, in UTF-16 code units. */
    @WithDefault("5000000")
    int maxHtmlLength();

    /** The most tags of a web page: each takes some hundred bytes of memory while the page is read. */
    @WithDefault("250000")
    int maxHtmlTags();
}
