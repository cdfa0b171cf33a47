package org.eventtimeline.extractor.event.phrase;

import java.util.Map;
import java.util.OptionalInt;

/** Reads ordinal numbers: {@code 80th}, {@code tenth}. */
public final class Ordinals {
    private static final int MOST = 3000;
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("fifteenth", 15),
            Map.entry("twentieth", 20),
            Map.entry("twenty-fifth", 25),
            Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40),
            Map.entry("fiftieth", 50),
            Map.entry("sixtieth", 60),
            Map.entry("seventieth", 70),
            Map.entry("seventy-fifth", 75),
            Map.entry("eightieth", 80),
            Map.entry("ninetieth", 90),
            Map.entry("hundredth", 100));

    private Ordinals() {}

    /** The number that the word in lower case stands for, if it is an ordinal. */
    public static OptionalInt parse(String word) {
        Integer known = WORDS.get(word);
        if (known != null) {
            return OptionalInt.of(known);
        }
        int digits = 0;
        int value = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9' && value < MOST) {
            value = value * 10 + word.charAt(digits) - '0';
            digits++;
        }
        boolean suffix = switch (word.substring(digits)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
        return digits > 0 && suffix && value > 0 && value < MOST ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
