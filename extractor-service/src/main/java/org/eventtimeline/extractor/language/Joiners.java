package org.eventtimeline.extractor.language;

/** Marks within a word: {@code don't}, {@code 3,800}, {@code 10:30}. */
final class Joiners {
    /** So many digits has a year. */
    private static final int YEAR = 4;

    private Joiners() {}

    /** Whether the mark holds the characters around it together: {@code don't}, {@code 3,800}, {@code 10:30}. */
    static boolean isOne(String text, int start, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’', '&' -> Character.isLetter(before) && Character.isLetter(after);
            case '-', '‑', '@' -> Character.isLetterOrDigit(after) && !isYearsInBrackets(text, start, at);
            case '–' -> isScore(text, start, at);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                Character.isDigit(after)
                        || Character.isLowerCase(after)
                        || (Character.isUpperCase(after) && (isInitial(text, start, at) || isDegree(text, start, at)))
                        || (after == '-' && isInitial(text, start, at) && Character.isDigit(text.charAt(start)));
            default -> false;
        };
    }

    /** {@code (1867-1938)}, which are two years as with the dash that is longer. */
    private static boolean isYearsInBrackets(String text, int start, int at) {
        return start > 0
                && text.charAt(start - 1) == '('
                && isYear(text, start)
                && at == start + YEAR
                && isYear(text, at + 1)
                && text.startsWith(")", at + 1 + YEAR);
    }

    /** {@code 2–1} in {@code a 2–1 win}, but not {@code 10–12 May}. */
    private static boolean isScore(String text, int start, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean month =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return isShort(text, start, at) && isShort(text, at + 1, end) && !month;
    }

    /** {@code 12}. */
    private static boolean isShort(String text, int from, int to) {
        return to > from && to - from <= 2 && text.substring(from, to).chars().allMatch(Character::isDigit);
    }

    private static boolean isYear(String text, int from) {
        return from + YEAR <= text.length()
                && text.substring(from, from + YEAR).chars().allMatch(Character::isDigit);
    }

    /** {@code Ph.D.} and {@code LL.B.}. */
    private static boolean isDegree(String text, int start, int at) {
        return at - start == 2 && Character.isUpperCase(text.charAt(start)) && text.startsWith(".", at + 2);
    }

    private static boolean isInitial(String text, int start, int at) {
        return at - 1 == start || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
    }
}
