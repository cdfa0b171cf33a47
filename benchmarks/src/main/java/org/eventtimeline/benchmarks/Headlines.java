package org.eventtimeline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.EventExtractor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.language.Span;

/**
 * Draws headlines to be graded by hand: those that the default timeline shows of the articles of some folders.
 *
 * <p>Arguments: the seed of the draw, then the names of folders below the one that {@code -Dcorpora} names.
 */
public final class Headlines {
    private static final int DRAWN = 100;
    private static final Set<Status> SHOWN = Set.of(Status.OCCURRED, Status.PLANNED);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    private Headlines() {}

    /** A headline with where it comes from. */
    private record Line(String document, Span trigger, String headline, String sentence) {
        void print(int number) {
            System.out.printf(
                    "%d. %s %d-%d | %s%n      %s%n",
                    number, document, trigger.start(), trigger.end(), headline, sentence);
        }
    }

    /** Prints the headlines with their sentences. */
    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(System.getProperty("corpora"));
        List<Line> lines = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            lines.addAll(lines(corpora.resolve(folder)));
        }
        Collections.shuffle(lines, new Random(Long.parseLong(arguments[0])));
        for (int i = 0; i < Math.min(DRAWN, lines.size()); i++) {
            lines.get(i).print(i + 1);
        }
    }

    private static List<Line> lines(Path folder) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.addAll(lines(file.getFileName().toString().replace(".json", ""), JSON.readTree(file.toFile())));
            }
        }
        return lines;
    }

    private static List<Line> lines(String document, JsonNode article) {
        String text = article.path("text").asText();
        LocalDate published = LocalDate.parse(article.path("dct")
                .asText()
                .substring(0, LocalDate.EPOCH.toString().length()));
        return EXTRACTOR.extract(article.path("title").asText(null), text, published).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT && SHOWN.contains(event.status()))
                .map(event -> new Line(document, event.trigger(), event.headline(), sentence(text, event.evidence())))
                .toList();
    }

    private static String sentence(String text, Span evidence) {
        return text.substring(evidence.start(), evidence.end()).replaceAll("\\s+", " ");
    }
}
