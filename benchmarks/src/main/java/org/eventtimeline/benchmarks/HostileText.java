package org.eventtimeline.benchmarks;

/** Texts that nobody writes, made to slow a tagger down. */
public enum HostileText {
    ONES("1 "),
    DIGITS("9"),
    CLOCKS("12:12:12 "),
    DATES("May 3, "),
    LISTS("January 1 2 3 4 "),
    PERIODS("from May to "),
    ABBREVIATIONS("Mon. "),
    HYPHENS("12-"),
    ARTICLES("the "),
    WEEKDAYS("Monday "),
    NUMBER_WORDS("twenty hundred "),
    THE_LAST("the last "),
    LETTERS("a "),
    PARENTHESES("(") {
        @Override
        String text(int length) {
            return "(".repeat(length / 2) + ")".repeat(length - length / 2);
        }
    },
    DASHES("- "),
    APOSTROPHES("' "),
    RIGHT_TO_LEFT_MARKS("\u200f"),
    COMBINING_MARKS("\u0301"),
    LONE_SURROGATES("\ud800");

    private final String part;

    HostileText(String part) {
        this.part = part;
    }

    /** A text of so many UTF-16 code units. */
    String text(int length) {
        return part.repeat(length / part.length() + 1).substring(0, length);
    }
}
