package org.eventtimeline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The files of WordNet 3.1's database. */
final class WordNetFile {
    private static final String DATABASE = "/net/sf/extjwnl/data/wordnet/wn31/";

    private WordNetFile() {}

    /** The lines of a file without the licence at its beginning, which is indented. */
    static Stream<String> lines(String file) {
        try (var stream = WordNetFile.class.getResourceAsStream(DATABASE + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            return text.lines().filter(line -> !line.startsWith(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
