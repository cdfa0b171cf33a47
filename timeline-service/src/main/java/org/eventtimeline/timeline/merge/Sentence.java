package org.eventtimeline.timeline.merge;

/**
 * The sentence of an article that tells a mention.
 *
 * @param article the id of the article, empty where unknown
 * @param subject what the article is about
 * @param text the words of the sentence, empty where unknown
 * @param isForemost whether the article tells nothing of the same date that matters more
 */
record Sentence(String article, Subject subject, String text, boolean isForemost) {
    /** Of a mention of which nothing but the headline is known. */
    static final Sentence NONE = new Sentence("", Subject.UNKNOWN, "", false);

    /** What is longer tells of other things as well. */
    private static final int LONGEST = 600;

    Sentence {
        text = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }

    boolean isOfTheArticleOf(Sentence other) {
        return !article.isEmpty() && article.equals(other.article);
    }

    /** Whether the other is the same one, and known. */
    boolean isTheVery(Sentence other) {
        return isOfTheArticleOf(other) && !text.isEmpty() && text.equals(other.text);
    }
}
