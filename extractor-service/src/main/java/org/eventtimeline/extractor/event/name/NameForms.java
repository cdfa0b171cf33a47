package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** How names are written: behind {@code the}, with {@code of}, inside a sentence. */
final class NameForms {
    private final Set<String> inside = new HashSet<>();
    private final Set<String> determined = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    /** Whether the first word of the name has its capital only from opening a sentence, as far as is known. */
    boolean onlyOpens(String name) {
        return !inside.contains(name);
    }

    /** Names that stand behind {@code the}. */
    Set<String> determined() {
        return determined;
    }

    /** Names that go on behind {@code of}: {@code Bank of England}. */
    Set<String> bodies() {
        return bodies;
    }

    /** Takes note of how a name of phrase {@code i} is written. */
    void read(Phrases phrases, int i, Name name) {
        NounPhrase noun = phrases.noun(i);
        boolean behindArticle = name.to() == noun.to()
                && name.from() > noun.from()
                && !name.titled()
                && phrases.lower(name.from() - 1).equals("the");
        if (behindArticle) {
            determined.add(name.text());
        }
        int end = NameSpans.end(phrases, i, name);
        if (end > name.to()) {
            String body = phrases.text(name.from(), end);
            bodies.add(body);
            if (behindArticle) {
                determined.add(body);
            }
        }
        if (!phrases.sentence().isOpening(name.from())) {
            inside.add(name.text());
        }
    }
}
