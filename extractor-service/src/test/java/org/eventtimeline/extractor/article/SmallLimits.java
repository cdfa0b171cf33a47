package org.eventtimeline.extractor.article;

/** Limits that a test can reach; of a page they allow twice as many characters as of a text. */
record SmallLimits(int maxTextLength) implements ArticleConfig {

    @Override
    public String defaultTimeline() {
        return "news";
    }

    @Override
    public int maxHtmlLength() {
        return 2 * maxTextLength;
    }

    @Override
    public int maxHtmlTags() {
        return maxTextLength / 5;
    }
}
