package org.eventtimeline.extractor.temporal.english.word;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** Reads the zones of clock times that are named after places: "New York time", "Central European Summer Time". */
final class PlaceTimes {
    private static final Map<String, ZoneId> ZONES = Map.copyOf(zones());

    private static final TokenSet KINDS = TokenSet.words("standard", "daylight", "summer", "winter", "mean");

    static final TokenSet FIRST = TokenSet.words(
            ZONES.keySet().stream().map(name -> name.split(" ")[0]).toList());

    static final TokenSet SECOND = TokenSet.anyOf(
            KINDS,
            TokenSet.words("time"),
            TokenSet.words(ZONES.keySet().stream()
                    .filter(name -> name.contains(" "))
                    .map(name -> name.split(" ")[1])
                    .toList()));

    private PlaceTimes() {}

    /** The zone named at the token; null where none is. */
    static Reading read(Phrases phrases, int at) {
        Reading one = read(phrases, phrases.token(at), phrases.token(at).word(), at + 1);
        Token second = phrases.token(at + 1);
        return one != null || second == null
                ? one
                : read(phrases, phrases.token(at), phrases.token(at).word() + " " + second.word(), at + 2);
    }

    private static Reading read(Phrases phrases, Token first, String name, int end) {
        ZoneId zone = first.capitalised() ? ZONES.get(name) : null;
        Token kind = phrases.token(end);
        int time = zone != null && kind != null && KINDS.allows(kind) ? end + 1 : end;
        return zone != null && Numbers.isWord(phrases, time, "time") ? new Reading(zone, time + 1) : null;
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        put(zones, "Z", "greenwich,universal,coordinated universal");
        put(zones, "America/New_York", "new york,washington,boston,toronto");
        put(zones, "America/Chicago", "chicago,texas");
        put(zones, "America/Los_Angeles", "los angeles,california");
        put(zones, "America/Mexico_City", "mexico city");
        put(zones, "America/Sao_Paulo", "brasilia,brazil");
        put(zones, "Europe/London", "london,british,uk");
        put(zones, "Europe/Paris", "paris,berlin,brussels,rome,madrid,central european");
        put(zones, "Europe/Athens", "athens,kyiv,eastern european");
        put(zones, "Europe/Moscow", "moscow");
        put(zones, "Europe/Istanbul", "istanbul,turkish");
        put(zones, "Asia/Jerusalem", "israel,jerusalem");
        put(zones, "Asia/Tehran", "tehran,iran");
        put(zones, "Asia/Dubai", "dubai");
        put(zones, "Asia/Kolkata", "india,indian,delhi,mumbai");
        put(zones, "Asia/Singapore", "singapore");
        put(zones, "Asia/Shanghai", "beijing,china,shanghai");
        put(zones, "Asia/Hong_Kong", "hong kong");
        put(zones, "Asia/Tokyo", "tokyo,japan");
        put(zones, "Asia/Seoul", "seoul,korea");
        put(zones, "Australia/Sydney", "sydney,melbourne");
        put(zones, "Pacific/Auckland", "new zealand");
        put(zones, "Africa/Johannesburg", "south african");
        return zones;
    }

    /** Puts the zone under each of the names, which have commas between them. */
    static void put(Map<String, ZoneId> zones, String zone, String names) {
        for (String name : names.split(",")) {
            zones.put(name, ZoneId.of(zone));
        }
    }
}
