package org.eventtimeline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the nouns that mostly name something that happens, as WordNet 3.1 has it.
 *
 * <p>A sense happens if it is an act, an event or a process, or a kind of one. A noun is written if such senses make up
 * at least six tenths of its uses, counted in the texts whose senses WordNet's authors tagged; each sense counts a
 * little even where it was never met, the first most.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN): the format of the files</a>
 * @see <a href="https://wordnet.princeton.edu/documentation/lexnames5wn">lexnames(5WN): the numbers of the fields</a>
 */
public final class EventNouns {
    private static final String DATABASE = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final double SHARE = 0.6;
    private static final Set<String> HAPPENING_FIELDS = Set.of("04", "11", "22");
    private static final int LINE = 116;

    private final Map<String, String[]> synsets = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<String>> senses = new HashMap<>();

    private EventNouns() {
        lines("data.noun").map(line -> line.split(" ")).forEach(synset -> synsets.put(synset[0], synset));
        lines("index.sense").map(line -> line.split(" ")).forEach(this::countUses);
        lines("index.noun").map(line -> line.split(" ")).forEach(entry -> {
            int count = Integer.parseInt(entry[2]);
            senses.put(entry[0], List.of(entry).subList(entry.length - count, entry.length));
        });
    }

    /** Writes the list into the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        EventNouns nouns = new EventNouns();
        Set<String> found = nouns.senses.keySet().stream()
                .filter(nouns::mostlyHappens)
                .collect(Collectors.toCollection(TreeSet::new));
        var text = new StringBuilder("""
            # Nouns that mostly name something that happens, drawn from WordNet 3.1 by EventNouns in benchmarks/.
            # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
            # Used under the WordNet license: https://wordnet.princeton.edu/license-and-commercial-use

            [event-noun]
            """);
        var line = new StringBuilder();
        for (String noun : found) {
            if (line.length() + noun.length() >= LINE) {
                text.append(line.toString().strip()).append('\n');
                line.setLength(0);
            }
            line.append(noun).append(' ');
        }
        text.append(line.toString().strip()).append('\n');
        Files.writeString(Path.of(args[0]), text);
        System.out.println(found.size() + " nouns");
    }

    /** The lines of a file without the licence at its beginning, which is indented. */
    private static Stream<String> lines(String file) {
        try (var stream = EventNouns.class.getResourceAsStream(DATABASE + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            return text.lines().filter(line -> !line.startsWith(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code lemma%1:field:id:: offset sense uses}, where 1 stands for nouns. */
    private void countUses(String[] sense) {
        int mark = sense[0].indexOf('%');
        if (sense[0].charAt(mark + 1) == '1') {
            uses.put(sense[0].substring(0, mark) + " " + sense[1], Integer.parseInt(sense[3]));
        }
    }

    private boolean mostlyHappens(String noun) {
        List<String> offsets = senses.get(noun);
        boolean met = offsets.stream().anyMatch(offset -> uses(noun, offset) > 0);
        if (!met || !noun.matches("[a-z]+(-[a-z]+)*")) {
            return false;
        }
        double all = 0;
        double happening = 0;
        for (int i = 0; i < offsets.size(); i++) {
            double weight = uses(noun, offsets.get(i)) + 1.0 / (i + 1);
            all += weight;
            happening += happens(offsets.get(i)) ? weight : 0;
        }
        return happening >= SHARE * all;
    }

    private int uses(String noun, String offset) {
        return uses.getOrDefault(noun + " " + offset, 0);
    }

    private boolean happens(String offset) {
        return HAPPENING_FIELDS.contains(synsets.get(offset)[1]) || isKindOfEvent(offset);
    }

    private boolean isKindOfEvent(String offset) {
        String event = senses.get("event").get(0);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(offset));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(event)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(hypernyms(synsets.get(next)));
            }
        }
        return false;
    }

    /** Of {@code offset field n words [word id...] pointers [symbol offset part ends...]} those with the symbol {@code @}. */
    private static List<String> hypernyms(String[] synset) {
        int pointers = 4 + 2 * Integer.parseInt(synset[3], 16);
        int count = Integer.parseInt(synset[pointers]);
        return IntStream.range(0, count)
                .map(i -> pointers + 1 + 4 * i)
                .filter(i -> synset[i].startsWith("@"))
                .mapToObj(i -> synset[i + 1])
                .toList();
    }
}
