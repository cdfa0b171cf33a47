package org.eventtimeline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The articles of the folder that the system property {@code corpora} names, else the launcher's samples. */
final class Articles {
    private static final Path SAMPLES = Path.of("../launcher/src/main/resources/samples");
    private static final long SEED = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** Tells which texts are read. */
    static String source() {
        return isGiven()
                ? "the articles of -Dcorpora"
                : "the launcher's few sample articles (name a folder of news with -Dcorpora for figures that count)";
    }

    /** Articles in an order that is mixed and always the same, until they have so many characters. */
    static List<Article> sample(int characters) {
        List<Article> all = all();
        Collections.shuffle(all, new Random(SEED));
        List<Article> sample = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < all.size() && length < characters; i++) {
            sample.add(all.get(i));
            length += all.get(i).text().length();
        }
        return sample;
    }

    /** A text of exactly so many UTF-16 code units, made of articles. */
    static String prose(int length) {
        var prose = new StringBuilder(length);
        List<Article> articles = sample(length);
        for (int i = 0; prose.length() < length; i = (i + 1) % articles.size()) {
            prose.append(articles.get(i).text()).append("\n\n");
        }
        return prose.substring(0, length);
    }

    private static boolean isGiven() {
        return !System.getProperty("corpora", "").isBlank();
    }

    private static List<Article> all() {
        Path folder = isGiven() ? Path.of(System.getProperty("corpora")) : SAMPLES;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Article> articles = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                articles.add(article(JSON.readTree(file.toFile())));
            }
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("no NAME.json in " + folder);
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode json) {
        String date = json.path("dct").asText(json.path("publishedAt").asText());
        return new Article(
                json.path("text").asText(),
                LocalDate.parse(date.substring(0, LocalDate.EPOCH.toString().length())));
    }
}
