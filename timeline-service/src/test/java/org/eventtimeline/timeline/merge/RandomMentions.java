package org.eventtimeline.timeline.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Mentions of few days, words and people, so that many fit, several ways at once, and some are at odds. */
public final class RandomMentions {
    private static final List<String> DATES = List.of(
            "2025-09-04",
            "2025-09-04T10:00",
            "2025-09-04T15:00",
            "2025-09-05",
            "2025-09-01/2025-09-07",
            "2025-09",
            "2025",
            "2025-09-04?");
    private static final List<String> WORDS =
            List.of("minister", "opens", "harbour", "bridge", "talks", "begin", "in", "Oslo", "16", "17");
    private static final List<String> PEOPLE = List.of("Ida Berg", "Olav Lund", "Lund", "Nora Dahl");
    private static final List<String> PLACES = List.of("Oslo", "Halden");
    private static final List<String> NAMED = List.of("Ida Berg", "Veltec", "Arden", "Otto Lang");
    private static final List<String> ANCHORS = List.of("explicit", "explicit", "relative", "document");
    private static final List<String> STATUSES = List.of("occurred", "occurred", "planned", "negated");

    private static final List<String> KINDS =
            Arrays.asList(null, null, "meeting", "death", "arrest", "award", "disaster", "election");
    private static final List<String> TRIGGERS = Arrays.asList(null, "opens", "begin", "talks");

    private RandomMentions() {}

    public static List<Map<String, Object>> of(int articles, int each, Random random) {
        List<Map<String, Object>> mentions = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            for (int i = 0; i < each; i++) {
                mentions.add(mention(article, i, random));
            }
        }
        return mentions;
    }

    private static Map<String, Object> mention(int article, int sequence, Random random) {
        Map<String, Object> mention = new LinkedHashMap<>();
        mention.put("id", "a" + article + "#" + sequence);
        mention.put("date", pick(DATES, random));
        mention.put("anchor", pick(ANCHORS, random));
        mention.put("headline", String.join(" ", some(WORDS, 3 + random.nextInt(4), random)));
        mention.put("participants", some(PEOPLE, random.nextInt(3), random));
        mention.put("places", some(PLACES, random.nextInt(2), random));
        mention.put("status", pick(STATUSES, random));
        mention.put("kind", pick(KINDS, random));
        String trigger = pick(TRIGGERS, random);
        mention.put("trigger", trigger == null ? null : Map.of("text", trigger));
        mention.put("foremost", random.nextBoolean());
        mention.put("sequence", sequence);
        mention.put(
                "article",
                Map.of(
                        "id",
                        "a" + article,
                        "publishedAt",
                        (article % 2 == 0 ? "2025-09-0" : "2025-10-0") + (1 + article % 9),
                        "names",
                        some(NAMED, random.nextInt(3), random)));
        return mention;
    }

    /** What is compared of the mentions, each of which may tell others whom its article names. */
    public static List<Gist> gists(List<Map<String, Object>> mentions) {
        Map<Object, Set<String>> named = new HashMap<>();
        mentions.forEach(mention -> named.computeIfAbsent(article(mention).get("id"), id -> new HashSet<>())
                .addAll(names(article(mention).get("names"))));
        return mentions.stream()
                .map(mention -> gist(mention, named.get(article(mention).get("id"))))
                .toList();
    }

    private static Gist gist(Map<String, Object> mention, Set<String> named) {
        return Gist.of(
                        (String) mention.get("id"),
                        (String) mention.get("date"),
                        "explicit".equals(mention.get("anchor")),
                        EventStatus.valueOf(mention.get("status").toString().toUpperCase(Locale.ROOT)),
                        (String) mention.get("kind"),
                        (String) mention.get("headline"),
                        trigger(mention.get("trigger")),
                        names(mention.get("participants")),
                        names(mention.get("places")))
                .in(article(mention).get("id").toString(), named, null, (Boolean) mention.get("foremost"))
                .publishedAt(Instant.parse(article(mention).get("publishedAt") + "T00:00:00Z"));
    }

    private static Map<?, ?> article(Map<String, Object> mention) {
        return (Map<?, ?>) mention.get("article");
    }

    private static String trigger(Object span) {
        return span == null ? null : (String) ((Map<?, ?>) span).get("text");
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Object names) {
        return (List<String>) names;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> some(List<T> list, int count, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }
}
