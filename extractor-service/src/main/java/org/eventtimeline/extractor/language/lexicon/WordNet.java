package org.eventtimeline.extractor.language.lexicon;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The files of WordNet 3.1's database.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN): their format</a>
 */
final class WordNet {
    private static final String DATABASE = "/net/sf/extjwnl/data/wordnet/wn31/";

    private WordNet() {}

    /** Reads the lines of a file without the licence at its beginning, which is indented. */
    static void read(String file, Consumer<String> reader) {
        Models.load(DATABASE + file, stream -> {
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1))
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .forEach(reader);
            return null;
        });
    }
}
