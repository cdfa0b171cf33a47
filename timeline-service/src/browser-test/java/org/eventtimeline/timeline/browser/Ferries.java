package org.eventtimeline.timeline.browser;

import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A timeline to look at: twelve events of a ferry line, with dates of every precision. */
final class Ferries {
    /** The headlines in the order of their events. */
    static final List<String> HEADLINES = List.of(
            "Monks ferry pilgrims across the sound",
            "Halden grows around its harbour",
            "Owners replace the boilers",
            "Aurora launched at Halden",
            "Ferries carry troops",
            "Aurora runs aground in fog",
            "Inquiry blames the captain",
            "Council buys the line",
            "Fares rise with the price of oil",
            "Crews strike for shorter watches",
            "First electric ferry sails",
            "Bridge to open beside the ferry");

    /** How many have a date that HTML has a form for: no interval, nothing coarser than a year, no year BC. */
    static final int OF_MACHINE_DATES = 7;

    private static final List<String> DATES = List.of(
            "-0043",
            "18XX",
            "1894?",
            "1907-21",
            "1914/1918",
            "1921-10-03T16:00",
            "1922-01",
            "195X",
            "1973~",
            "1988-05-02",
            "2019-06/..",
            "2031");
    private static final List<String> KINDS = List.of(
            "travel",
            "growth",
            "repair",
            "launch",
            "war",
            "accident",
            "verdict",
            "sale",
            "sale",
            "strike",
            "launch",
            "launch");
    private static final List<String> PEOPLE = List.of(
            "Monks",
            "Halden",
            "Owners",
            "Aurora",
            "Army",
            "Aurora",
            "Captain Rud",
            "Council",
            "Council",
            "Crews",
            "Council",
            "Council");

    private Ferries() {}

    /** Posts the events to a timeline. */
    static void sail(String timeline) {
        post(
                        timeline,
                        IntStream.range(0, HEADLINES.size())
                                .mapToObj(Ferries::telling)
                                .toArray())
                .statusCode(200);
    }

    private static Map<String, Object> telling(int index) {
        String headline = HEADLINES.get(index);
        Map<String, Object> article = Map.of(
                "id", "a" + index,
                "url", "https://gazette.example/" + index,
                "title", "The ferries of Halden",
                "publisher", "Halden Gazette",
                "publishedAt", "2024-02-29");
        Map<String, Object> mention = mention("a" + index + "#0", DATES.get(index), headline);
        Map<String, Object> told = with(mention, "quote", Map.of("text", headline + ", says the log of the harbour."));
        Map<String, Object> kind = with(with(told, "kind", KINDS.get(index)), "article", article);
        Map<String, Object> status = index == HEADLINES.size() - 1 ? with(kind, "status", "planned") : kind;
        return with(status, "participants", List.of(PEOPLE.get(index)));
    }
}
