package org.eventtimeline.extractor.language;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists of the class path: words between white space, comments after {@code #}. */
public final class WordList {
    private WordList() {}

    /** The words of the resource, whose path begins at the root of the class path. */
    public static Set<String> read(String path) {
        String text = Models.load("/" + path, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
