package org.eventtimeline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes which verbs, and nouns made of them, may name one act, as WordNet 3.1 has it: {@code land touch-down}.
 *
 * <p>Each line is one sense with what is meant by its kinds, and by what WordNet groups with it; lines that are part of
 * another are left out. Of a word the first senses count. Left out are rare words, and the kinds of what has so many
 * that they are no one act.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN): the format of the files</a>
 */
public final class ActClasses {
    private static final int SENSES = 4;
    private static final int USES = 10;
    private static final int WORDS = 50;
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern WITH_PARTICLE = Pattern.compile("[a-z]+_(away|back|down|off|out|over|up)");

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Set<String>> irregular = new HashMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, List<String>> grouped = new HashMap<>();

    private ActClasses() {
        WordNetFile.lines("index.sense").map(line -> line.split(" ")).forEach(this::countUses);
        WordNetFile.lines("verb.exc")
                .map(line -> line.split(" "))
                .filter(forms -> !isRegular(forms[0], forms[1]))
                .forEach(forms -> irregular
                        .computeIfAbsent(forms[1], verb -> new TreeSet<>())
                        .add(forms[0]));
        Synset.all("data.verb").forEach(this::readVerb);
        WordNetFile.lines("index.verb").map(line -> line.split(" ")).forEach(this::nameByVerb);
        Map<String, List<String>> acts =
                Synset.all("data.noun").collect(Collectors.toMap(Synset::offset, synset -> pointers(synset, "+", "v")));
        WordNetFile.lines("index.noun").map(line -> line.split(" ")).forEach(entry -> nameByNoun(entry, acts));
    }

    /** Writes the list into the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        var text = new StringBuilder("""
            # Verbs, and nouns made of them, that may name one act, drawn from WordNet 3.1 by ActClasses in benchmarks/.
            # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
            # Used under the WordNet license: https://wordnet.princeton.edu/license-and-commercial-use
            """);
        new ActClasses().lines().forEach(line -> text.append(line).append('\n'));
        Files.writeString(Path.of(args[0]), text);
    }

    private Stream<String> lines() {
        Set<Set<String>> lines = words.keySet().stream()
                .map(this::line)
                .filter(line -> line.size() > 1)
                .collect(Collectors.toSet());
        Map<String, List<Set<String>>> byWord = new HashMap<>();
        lines.forEach(line -> line.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(line)));
        return lines.stream()
                .filter(line -> byWord.get(line.iterator().next()).stream()
                        .noneMatch(more -> more.size() > line.size() && more.containsAll(line)))
                .map(line -> line.stream()
                        .flatMap(word -> Stream.concat(Stream.of(word), irregularForms(word)))
                        .distinct()
                        .map(word -> word.replace('_', '-'))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .sorted();
    }

    /** {@code stopped} and {@code tried}, of which what stems have in common is found without a list. */
    private static boolean isRegular(String form, String verb) {
        return form.endsWith("ing") || form.endsWith("ied") || form.endsWith("ed") && form.startsWith(verb);
    }

    /** {@code took}, and {@code took_over} of {@code take_over}. */
    private Stream<String> irregularForms(String verb) {
        int end = verb.indexOf('_');
        Set<String> forms = irregular.getOrDefault(end < 0 ? verb : verb.substring(0, end), Set.of());
        String particle = end < 0 ? "" : verb.substring(end);
        return Stream.concat(
                irregular.getOrDefault(verb, Set.of()).stream(), forms.stream().map(form -> form + particle));
    }

    private Set<String> line(String offset) {
        Set<String> narrow =
                words(Stream.of(List.of(offset), grouped.get(offset)).flatMap(Collection::stream));
        Set<String> wide = words(kinds.getOrDefault(offset, List.of()).stream());
        wide.addAll(narrow);
        return wide.size() > WORDS ? narrow : wide;
    }

    private Set<String> words(Stream<String> offsets) {
        return offsets.flatMap(offset -> words.get(offset).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reads {@code lemma%2:field:id:: offset sense uses}, where 1 stands for nouns and 2 for verbs. */
    private void countUses(String[] sense) {
        int end = sense[0].indexOf('%') + 2;
        uses.merge(sense[0].substring(0, end), Integer.parseInt(sense[3]), Integer::sum);
    }

    private void readVerb(Synset synset) {
        words.put(synset.offset(), new HashSet<>());
        grouped.put(
                synset.offset(),
                Stream.of("$", ">", "*")
                        .flatMap(symbol -> pointers(synset, symbol, "v").stream())
                        .toList());
        pointers(synset, "@", "v")
                .forEach(above ->
                        kinds.computeIfAbsent(above, a -> new ArrayList<>()).add(synset.offset()));
    }

    private void nameByVerb(String[] entry) {
        boolean isOfOneWord = WORD.matcher(entry[0]).matches();
        String verb = isOfOneWord ? entry[0] : entry[0].substring(0, Math.max(0, entry[0].indexOf('_')));
        boolean isCommon = uses.getOrDefault(verb + "%2", 0) >= USES;
        if (isCommon && (isOfOneWord || WITH_PARTICLE.matcher(entry[0]).matches())) {
            senses(entry).forEach(offset -> words.get(offset).add(entry[0]));
        }
    }

    private void nameByNoun(String[] entry, Map<String, List<String>> acts) {
        if (WORD.matcher(entry[0]).matches() && uses.getOrDefault(entry[0] + "%1", 0) >= USES) {
            senses(entry)
                    .flatMap(offset -> acts.get(offset).stream())
                    .forEach(act -> words.get(act).add(entry[0]));
        }
    }

    /** The first of the offsets with which {@code lemma pos n ... offset...} ends. */
    private static Stream<String> senses(String[] entry) {
        return List.of(entry).subList(entry.length - Integer.parseInt(entry[2]), entry.length).stream()
                .limit(SENSES);
    }

    /** Where the pointers of a symbol to a part of speech lead. */
    private static List<String> pointers(Synset synset, String symbol, String part) {
        return synset.pointers().stream()
                .filter(pointer ->
                        pointer.symbol().equals(symbol) && pointer.part().equals(part))
                .map(Synset.Pointer::offset)
                .toList();
    }
}
