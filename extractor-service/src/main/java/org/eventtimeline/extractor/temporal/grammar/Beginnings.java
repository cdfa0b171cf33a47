package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import java.util.Map;

/**
 * Teaches the categories with which tokens their phrases begin and go on. As phrases may begin with phrases, it goes
 * over the rules until nothing is new.
 *
 * @param categories all of the grammar
 * @param rules where the patterns of each rule begin
 */
record Beginnings(List<Category> categories, Map<Entry, Branch> rules) {

    private interface Lesson {
        /** Whether the category learns anything from a step and where it leads. */
        boolean teach(Category category, Step step, Branch to);
    }

    void teach() {
        teach((category, step, to) -> category.learnFirst(step.first()));
        // What comes second may be the first of a phrase.
        teach((category, step, to) -> category.learnSecond(TokenSet.anyOf(step.second(), to.next())));
    }

    private void teach(Lesson lesson) {
        boolean news = true;
        while (news) {
            news = false;
            for (var rule : rules.entrySet()) {
                for (Category category : categories) {
                    if (!rule.getKey().isOf(category)) {
                        continue;
                    }
                    for (var way : rule.getValue().ways().entrySet()) {
                        news |= lesson.teach(category, way.getKey(), way.getValue());
                    }
                }
            }
        }
    }
}
