package org.eventtimeline.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sense of WordNet, from a line {@code offset field type n words [word id...] n pointers [symbol offset part ends...]
 * ... | explanation} of its data.
 *
 * @param field the number of its lexicographer file: {@code 18} for people
 */
record Synset(String offset, String field, List<String> words, List<Pointer> pointers, String explanation) {
    private static final int FIRST_WORD = 4;

    /**
     * What it has to do with another sense.
     *
     * @param symbol {@code @} for a kind of it, {@code +} for a word made of it, ...
     * @param part the part of speech of the other: {@code n}, {@code v}, ...
     */
    record Pointer(String symbol, String offset, String part) {}

    /** All of a file: {@code data.noun}. */
    static Stream<Synset> all(String file) {
        return WordNetFile.lines(file).map(Synset::of);
    }

    private static Synset of(String line) {
        String[] fields = line.split(" ");
        int end = FIRST_WORD + 2 * Integer.parseInt(fields[3], 16);
        List<String> words = Stream.iterate(FIRST_WORD, i -> i < end, i -> i + 2)
                .map(i -> fields[i])
                .toList();
        List<Pointer> pointers = IntStream.range(0, Integer.parseInt(fields[end]))
                .map(i -> end + 1 + 4 * i)
                .mapToObj(i -> new Pointer(fields[i], fields[i + 1], fields[i + 2]))
                .toList();
        return new Synset(fields[0], fields[1], words, pointers, line.substring(line.indexOf('|')));
    }
}
