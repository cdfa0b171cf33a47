package org.eventtimeline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes the given names of men, of women and of either, as the languages of Datafaker list them.
 *
 * <p>Of a name that both lists have, WordNet decides by the people whom it knows: a name is a woman's if at least a
 * quarter of its explanations of those so called say so ({@code queen}, {@code her}), and a man's if at most one in
 * seven does. Of a name whose bearers it hardly knows the languages decide, and it is left out if it is a word.
 */
public final class GivenNames {
    private static final List<String> LANGUAGES = List.of(
            "en/name.yml",
            "ca.yml",
            "cs-CZ.yml",
            "da-DK.yml",
            "de.yml",
            "es.yml",
            "et.yml",
            "fi-FI.yml",
            "hu.yml",
            "nb-NO.yml",
            "pt-BR.yml",
            "ro-MD.yml",
            "sk.yml",
            "sq.yml",
            "sv.yml",
            "tr.yml",
            "uz.yml");
    static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?");
    private static final double MALE_SHARE = 1 / 7.0;
    private static final double FEMALE_SHARE = 1 / 4.0;
    private static final int LINE = 116;

    private final WordNetPeople people = new WordNetPeople();

    /** In how many languages men, or women, have a given name. */
    private final Map<String, Integer> men = new TreeMap<>();

    private final Map<String, Integer> women = new TreeMap<>();

    private GivenNames() {
        LANGUAGES.forEach(this::readLanguage);
    }

    /** Writes the lists into the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        GivenNames names = new GivenNames();
        Set<String> male = new TreeSet<>(names.men.keySet());
        Set<String> female = new TreeSet<>(names.women.keySet());
        Set<String> both = male.stream().filter(female::contains).collect(Collectors.toCollection(TreeSet::new));
        both.stream().filter(name -> names.share(name) > MALE_SHARE).forEach(male::remove);
        both.stream().filter(name -> names.share(name) < FEMALE_SHARE).forEach(female::remove);
        both.stream()
                .filter(names.people::isWord)
                .forEach(word -> Stream.of(male, female).forEach(list -> list.remove(word)));
        both.removeIf(name -> male.contains(name) || female.contains(name) || names.people.isWord(name));
        String text = """
            # Given names of men, of women and of either, drawn from Datafaker (Apache License 2.0) and, where both have a name,
            # WordNet 3.1 by GivenNames in benchmarks/.
            """ + section("male", male) + section("female", female) + section("either", both);
        Files.writeString(Path.of(args[0]), text);
    }

    private static String section(String title, Set<String> names) {
        var text = new StringBuilder("\n[" + title + "]\n");
        var line = new StringBuilder();
        for (String name : names) {
            if (line.length() + name.length() >= LINE) {
                text.append(line.toString().strip()).append('\n');
                line.setLength(0);
            }
            line.append(name).append(' ');
        }
        return text.append(line.toString().strip()).append('\n').toString();
    }

    /**
     * Of how many of those who are so called WordNet says that they are women; or else the languages, if it knows few.
     */
    private double share(String name) {
        return people.know(name) ? people.shareOfWomen(name) : shareOfLanguages(name);
    }

    /** None or all where twice as many languages give a name to the one as to the other; else between the bounds. */
    private double shareOfLanguages(String name) {
        if (men.get(name) >= 2 * women.get(name)) {
            return 0;
        }
        return women.get(name) >= 2 * men.get(name) ? 1 : (MALE_SHARE + FEMALE_SHARE) / 2;
    }

    private void readLanguage(String file) {
        try (InputStream stream = GivenNames.class.getResourceAsStream("/" + file)) {
            Map<String, Object> root = new Yaml().load(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            Map<?, ?> language = (Map<?, ?>) root.values().iterator().next();
            Map<?, ?> names = (Map<?, ?>) ((Map<?, ?>) language.get("faker")).get("name");
            read(names, "male_first_name", men);
            read(names, "female_first_name", women);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Map<?, ?> names, String key, Map<String, Integer> languages) {
        if (names.get(key) instanceof List<?> list) {
            list.stream()
                    .map(String::valueOf)
                    .filter(name -> NAME.matcher(name).matches())
                    .distinct()
                    .forEach(name -> languages.merge(name, 1, Integer::sum));
        }
    }
}
