package org.eventtimeline.extractor.event.name;

import java.util.List;
import java.util.Set;
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
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Jnr", "Sr.", "Sr", "Snr");

    /** Its first word, which is the given name of most people. */
    public String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** Its last word, which is the family name of most people: {@code Lang}, also of {@code Otto Lang Jr.}. */
    public String lastWord() {
        String whole = withoutGeneration();
        return whole.substring(whole.lastIndexOf(' ') + 1);
    }

    private String withoutGeneration() {
        int space = text.lastIndexOf(' ');
        return space > 0 && GENERATIONS.contains(text.substring(space + 1)) ? text.substring(0, space) : text;
    }

    /** Its last word, and that with the particles before it, which may begin with a capital: {@code van der Berg}. */
    List<String> surnames() {
        String[] words = withoutGeneration().split(" ");
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
