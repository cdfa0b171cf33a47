package org.eventtimeline.benchmarks;

import java.io.IOException;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes the nouns that mostly name something that happens, those that mostly name people, and those that often name an
 * organisation, a weapon or a unit of length, as WordNet 3.1 has it.
 *
 * <p>A sense happens if it is an act, an event or a process, or a kind of one. How much of a noun's uses a class of
 * senses makes up is counted in the texts whose senses WordNet's authors tagged; each sense counts a little even where
 * it was never met, the first most. It takes six tenths to happen or to be a person, a quarter to be anything else.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN): the format of the files</a>
 * @see <a href="https://wordnet.princeton.edu/documentation/lexnames5wn">lexnames(5WN): the numbers of the fields</a>
 */
public final class NounClasses {
    private static final double MOSTLY = 0.6;
    private static final double OFTEN = 0.25;
    private static final Set<String> HAPPENING_FIELDS = Set.of("04", "11", "22");
    private static final int LINE = 116;

    private final Map<String, Synset> synsets = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<String>> senses = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    private NounClasses() {
        Synset.all("data.noun").forEach(this::readSynset);
        WordNetFile.lines("index.sense").map(line -> line.split(" ")).forEach(this::countUses);
        WordNetFile.lines("index.noun").map(line -> line.split(" ")).forEach(entry -> {
            int count = Integer.parseInt(entry[2]);
            senses.put(entry[0], List.of(entry).subList(entry.length - count, entry.length));
        });
    }

    /** Writes the lists into the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        NounClasses nouns = new NounClasses();
        var text = new StringBuilder("""
            # Nouns that mostly name something that happens, that mostly name a person, and that often name an
            # organisation, a weapon or a unit of length, drawn from WordNet 3.1 by NounClasses in benchmarks/.
            # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
            # Used under the WordNet license: https://wordnet.princeton.edu/license-and-commercial-use
            """);
        nouns.write("event-noun", text, noun -> nouns.isMet(noun) && nouns.share(noun, nouns::happens) >= MOSTLY);
        nouns.writeKinds("person", text, MOSTLY, "person");
        nouns.writeKinds("organisation", text, OFTEN, "organization");
        nouns.writeKinds("weapon", text, OFTEN, "weapon", "weaponry", "military_vehicle", "projectile", "warplane");
        nouns.writeKinds("length", text, OFTEN, "linear_unit");
        Files.writeString(Path.of(args[0]), text);
    }

    /** Writes the nouns of which such a share is some kind of one of those given. */
    private void writeKinds(String section, StringBuilder text, double share, String... kinds) {
        Predicate<String> isOne = offset -> Stream.of(kinds).anyMatch(kind -> isKindOf(offset, kind));
        write(section, text, noun -> isCommon(noun) && share(noun, isOne) >= share);
    }

    private void write(String section, StringBuilder text, Predicate<String> chosen) {
        text.append("\n[").append(section).append("]\n");
        var line = new StringBuilder();
        for (String noun : new TreeSet<>(senses.keySet())) {
            if (!noun.matches("[a-z]+(-[a-z]+)*") || !chosen.test(noun)) {
                continue;
            }
            if (line.length() + noun.length() >= LINE) {
                text.append(line.toString().strip()).append('\n');
                line.setLength(0);
            }
            line.append(noun).append(' ');
        }
        text.append(line.toString().strip()).append('\n');
    }

    /** Only names are written with a capital. */
    private void readSynset(Synset synset) {
        synsets.put(synset.offset(), synset);
        common.addAll(synset.words());
    }

    /** Reads {@code lemma%1:field:id:: offset sense uses}, where 1 stands for nouns. */
    private void countUses(String[] sense) {
        int mark = sense[0].indexOf('%');
        if (sense[0].charAt(mark + 1) == '1') {
            uses.put(sense[0].substring(0, mark) + " " + sense[1], Integer.parseInt(sense[3]));
        }
    }

    /** Whether the noun is also written without a capital. */
    private boolean isCommon(String noun) {
        return common.contains(noun);
    }

    /** Whether a tagged text uses the noun. */
    private boolean isMet(String noun) {
        return senses.get(noun).stream().anyMatch(offset -> uses(noun, offset) > 0);
    }

    /** How much of the noun's uses the senses make up. */
    private double share(String noun, Predicate<String> sense) {
        List<String> offsets = senses.get(noun);
        double all = 0;
        double chosen = 0;
        for (int i = 0; i < offsets.size(); i++) {
            double weight = uses(noun, offsets.get(i)) + 1.0 / (i + 1);
            all += weight;
            chosen += sense.test(offsets.get(i)) ? weight : 0;
        }
        return chosen / all;
    }

    private int uses(String noun, String offset) {
        return uses.getOrDefault(noun + " " + offset, 0);
    }

    private boolean happens(String offset) {
        return HAPPENING_FIELDS.contains(synsets.get(offset).field()) || isKindOf(offset, "event");
    }

    private boolean isKindOf(String offset, String noun) {
        String root = senses.get(noun).get(0);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(offset));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(root)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(hypernyms(synsets.get(next)));
            }
        }
        return false;
    }

    private static List<String> hypernyms(Synset synset) {
        return synset.pointers().stream()
                .filter(pointer -> pointer.symbol().startsWith("@"))
                .map(Synset.Pointer::offset)
                .toList();
    }
}
