package org.eventtimeline.extractor.language.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists of the class path: words between white space, in sections that begin with a name in brackets. */
public final class WordList {
    private WordList() {}

    /** The words between the white space of a text. */
    public static Set<String> words(String text) {
        // Set.of() compares what it has not with several of its words, a hash set with hardly any
        return Collections.unmodifiableSet(new HashSet<>(List.of(text.strip().split("\\s+"))));
    }

    /**
     * The words of the resource by section; lines that begin with {@code #} are comments.
     *
     * @param path its path from the root of the class path
     */
    public static Map<String, Set<String>> read(String path) {
        String text = Models.load("/" + path, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        Map<String, Set<String>> sections = new HashMap<>();
        String section = "";
        for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank()) {
                sections.computeIfAbsent(section, name -> new HashSet<>()).addAll(words(line));
            }
        }
        return sections;
    }
}
