package org.eventtimeline.extractor.event.name;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Words;

/**
 * A name as it stands in a sentence.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param text the name as written
 * @param titled whether a title stands before it
 */
public record Name(int from, int to, String text, boolean titled) {

    /** Its first word, which is the given name of most people. */
    public String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** Its last word, which is the family name of most people. */
    public String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Its last word, and that with the particles before it, which may begin with a capital: {@code van der Berg}. */
    List<String> surnames() {
        String[] words = text.split(" ");
        int first = words.length - 1;
        while (first > 1 && NameJoints.isParticle(words[first - 1])) {
            first--;
        }
        String surname = String.join(" ", List.of(words).subList(first, words.length));
        return Stream.of(lastWord(), surname, Words.capitalize(surname))
                .distinct()
                .toList();
    }

    /** Whether it is a single word. */
    public boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }
}
