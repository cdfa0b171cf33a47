package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;

/** The names by which people are known: {@code Ann Lee} for {@code Ann Maria Lee} where the title calls her so. */
final class CommonNames {
    private final Set<String> pairs = new HashSet<>();

    /** Reads what the headings of an article call people. */
    CommonNames(List<Phrases> sentences) {
        sentences.stream().filter(phrases -> phrases.sentence().isHeading()).forEach(this::read);
    }

    private void read(Phrases title) {
        List<Token> tokens = title.sentence().tokens();
        for (int i = 1; i < tokens.size(); i++) {
            pairs.add(tokens.get(i - 1).text() + " " + tokens.get(i).text());
        }
    }

    /** The first and last word of the name, if a heading has them beside each other, else all of it. */
    String of(Name full) {
        String common = full.firstWord() + " " + full.lastWord();
        boolean initials = full.text().indexOf('.') > 0;
        return !initials && pairs.contains(common) ? common : full.text();
    }
}
