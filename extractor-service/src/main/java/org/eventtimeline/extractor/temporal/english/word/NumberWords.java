package org.eventtimeline.extractor.temporal.english.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words for numbers. */
public final class NumberWords {
    /** Whole numbers by their words. */
    public static final Map<String, Integer> NUMBERS = numbers();

    /** Ordinals by their words. */
    public static final Map<String, Integer> ORDINALS = ordinals();

    private NumberWords() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> map = new HashMap<>(Words.index(
                0,
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen"));
        List<String> tens =
                List.of("twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < tens.size(); i++) {
            for (String spelling : tens.get(i).split(" ")) {
                map.put(spelling, 20 + 10 * i);
            }
        }
        map.put("threescore", 60);
        map.put("fourscore", 80);
        map.put("hundred", 100);
        map.put("thousand", 1000);
        map.put("million", 1_000_000);
        map.put("dozen", 12);
        return Map.copyOf(map);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> map = new HashMap<>(Words.index(
                1,
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth"));
        map.putAll(Map.of("twentieth", 20, "thirtieth", 30, "fortieth", 40, "fiftieth", 50, "hundredth", 100));
        return Map.copyOf(map);
    }
}
