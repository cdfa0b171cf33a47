package org.eventtimeline.extractor.temporal.english.word;

import java.util.HashMap;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** The units in which English counts time. */
public enum Unit {
    SECOND("T", "S", Granularity.MINUTE, "second seconds sec secs"),
    MINUTE("T", "M", Granularity.MINUTE, "minute minutes min mins"),
    HOUR("T", "H", Granularity.HOUR, "hour hours hr hrs"),
    DAY("", "D", Granularity.DAY, "day days"),
    WEEKEND("", "WE", Granularity.WEEKEND, "weekend weekends"),
    WEEK("", "W", Granularity.WEEK, "week weeks wk wks"),
    FORTNIGHT("", "W", Granularity.WEEK, "fortnight fortnights"),
    MONTH("", "M", Granularity.MONTH, "month months mo mos"),
    QUARTER("", "Q", Granularity.QUARTER, "quarter quarters"),
    YEAR("", "Y", Granularity.YEAR, "year years yr yrs"),
    DECADE("", "DE", Granularity.DECADE, "decade decades"),
    CENTURY("", "CE", Granularity.CENTURY, "century centuries"),
    MILLENNIUM("", "ML", Granularity.MILLENNIUM, "millennium millennia millenium");

    /** The units by their words. */
    public static final Map<String, Unit> WORDS = new HashMap<>();

    static {
        for (Unit unit : values()) {
            for (String word : unit.words.split(" ")) {
                WORDS.put(word, unit);
            }
        }
    }

    private final String prefix;
    private final String code;
    private final Granularity granularity;
    private final String words;

    Unit(String prefix, String code, Granularity granularity, String words) {
        this.prefix = prefix;
        this.code = code;
        this.granularity = granularity;
        this.words = words;
    }

    /** Whether the unit of a match stands in the plural. */
    public static boolean isPlural(Match m) {
        String word = m.phrases().token(m.startOf("unit", 0)).word();
        return word.endsWith("s") || word.endsWith("ia");
    }

    /** How finely a distance in it tells a date. */
    public Granularity granularity() {
        return granularity;
    }

    /** How many of the unit that TIMEX3 counts in make one of these. */
    public int factor() {
        return this == FORTNIGHT ? 2 : 1;
    }

    /** Whether it is a shorter span than the other. */
    public boolean isShorterThan(Unit other) {
        return compareTo(other) < 0;
    }

    /** Whether it divides a day. */
    public boolean isShorterThanDay() {
        return !prefix.isEmpty();
    }

    /** A TIMEX3 period of so many units, {@code X} where the number isn't told; see {@link Lengths}. */
    public String period(String amount) {
        return Lengths.of(this, amount);
    }

    /** The period of so many units in the letters of ISO 8601 and of TIMEX3. */
    String plainPeriod(String amount) {
        return "P" + prefix + amount + code;
    }
}
