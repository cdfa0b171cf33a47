package org.eventtimeline.extractor.event.role;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.reference.Article;

/** Whom and what place an article names or means anywhere, whether or not they have to do with one of its events. */
public final class NamedInArticle {
    /** Beyond these come those of whom it has little to tell. */
    private static final int MOST = 50;

    private NamedInArticle() {}

    /** Their full names, the most frequent first, those named as often in the order of the article. */
    public static List<String> list(Article article) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reading reading : article.readings()) {
            for (Entity entity : Entities.of(article, reading.phrases()).list()) {
                counts.merge(entity.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
