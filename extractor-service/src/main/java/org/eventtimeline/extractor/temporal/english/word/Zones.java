package org.eventtimeline.extractor.temporal.english.word;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** Reads the zones of clock times: "EST", "ET", "GMT+2", "UTC-5:30", "Pacific daylight time". */
public final class Zones {
    /** Each abbreviation as the news of its own language area uses it. */
    private static final Map<String, ZoneId> ABBREVIATIONS = Map.copyOf(abbreviations());

    private static final Map<String, ZoneId> REGIONS = Map.of(
            "eastern", ZoneId.of("America/New_York"),
            "central", ZoneId.of("America/Chicago"),
            "mountain", ZoneId.of("America/Denver"),
            "pacific", ZoneId.of("America/Los_Angeles"));

    private static final TokenSet NAMES =
            TokenSet.anyOf(TokenSet.words(ABBREVIATIONS.keySet()), TokenSet.words(REGIONS.keySet()));

    /** What a zone begins with. */
    public static final TokenSet FIRST = TokenSet.anyOf(NAMES, PlaceTimes.FIRST, TokenSet.words("("));

    /** What may be the second token of a zone. */
    public static final TokenSet SECOND = TokenSet.anyOf(
            NAMES, PlaceTimes.FIRST, PlaceTimes.SECOND, TokenSet.words("standard", "daylight", "time", "+", "-"));

    private static final int MOST_HOURS = 14;

    private Zones() {}

    /** The zone at a token, maybe in parentheses; null where there is none. */
    public static Reading read(Phrases phrases, int at) {
        if (!Numbers.isWord(phrases, at, "(")) {
            return named(phrases, at);
        }
        Reading inner = phrases.token(at + 1) == null ? null : named(phrases, at + 1);
        return inner != null && Numbers.isWord(phrases, inner.end(), ")")
                ? new Reading(inner.value(), inner.end() + 1)
                : null;
    }

    private static Reading named(Phrases phrases, int at) {
        Token token = phrases.token(at);
        ZoneId zone = ABBREVIATIONS.get(token.word());
        if (zone != null) {
            return !token.capitalised()
                    ? null
                    : ZoneOffset.UTC.equals(zone) ? shifted(phrases, at + 1) : new Reading(zone, at + 1);
        }
        Reading place = PlaceTimes.read(phrases, at);
        if (place != null || !REGIONS.containsKey(token.word())) {
            return place;
        }
        int end = Numbers.isWord(phrases, at + 1, "standard") || Numbers.isWord(phrases, at + 1, "daylight")
                ? at + 2
                : at + 1;
        if (Numbers.isWord(phrases, end, "time")) {
            return new Reading(REGIONS.get(token.word()), end + 1);
        }
        Token after = phrases.token(end);
        boolean named = after != null && after.kind() == Token.Kind.WORD && (after.capitalised() || after.isGlued());
        return token.capitalised() && !named ? new Reading(REGIONS.get(token.word()), end) : null;
    }

    /** What follows "UTC": "+2", "-5:30", or nothing. */
    private static Reading shifted(Phrases phrases, int at) {
        Token sign = phrases.token(at);
        int hours = glued(phrases, at + 1);
        if (sign == null || !sign.isGlued() || !(sign.is("+") || sign.is("-")) || hours < 0 || hours > MOST_HOURS) {
            return new Reading(ZoneOffset.UTC, at);
        }
        boolean colon =
                Numbers.isWord(phrases, at + 2, ":") && phrases.token(at + 2).isGlued();
        int minutes = colon ? glued(phrases, at + 3) : -1;
        boolean told = minutes >= 0 && minutes < 60;
        int total = 60 * hours + (told ? minutes : 0);
        return new Reading(ZoneOffset.ofTotalSeconds(60 * (sign.is("-") ? -total : total)), told ? at + 4 : at + 2);
    }

    private static int glued(Phrases phrases, int at) {
        Token token = phrases.token(at);
        return token != null && token.isGlued() ? token.number() : -1;
    }

    private static Map<String, ZoneId> abbreviations() {
        Map<String, ZoneId> zones = new HashMap<>();
        PlaceTimes.put(zones, "Z", "z,gmt,utc,ut");
        PlaceTimes.put(zones, "-05:00", "est");
        PlaceTimes.put(zones, "-04:00", "edt");
        PlaceTimes.put(zones, "America/New_York", "et");
        PlaceTimes.put(zones, "-06:00", "cst");
        PlaceTimes.put(zones, "-05:00", "cdt");
        PlaceTimes.put(zones, "America/Chicago", "ct");
        PlaceTimes.put(zones, "-07:00", "mst");
        PlaceTimes.put(zones, "-06:00", "mdt");
        PlaceTimes.put(zones, "America/Denver", "mt");
        PlaceTimes.put(zones, "-08:00", "pst");
        PlaceTimes.put(zones, "-07:00", "pdt");
        PlaceTimes.put(zones, "America/Los_Angeles", "pt");
        PlaceTimes.put(zones, "+01:00", "bst,cet");
        PlaceTimes.put(zones, "+02:00", "cest,eet,sast");
        PlaceTimes.put(zones, "+03:00", "eest,msk");
        PlaceTimes.put(zones, "+05:30", "ist");
        PlaceTimes.put(zones, "+08:00", "hkt,sgt,awst");
        PlaceTimes.put(zones, "+09:00", "jst,kst");
        PlaceTimes.put(zones, "+10:00", "aest");
        PlaceTimes.put(zones, "+11:00", "aedt");
        PlaceTimes.put(zones, "+12:00", "nzst");
        PlaceTimes.put(zones, "+13:00", "nzdt");
        return zones;
    }
}
