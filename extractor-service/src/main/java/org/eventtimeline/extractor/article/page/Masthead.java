package org.eventtimeline.extractor.article.page;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.WrittenDate;

/**
 * Finds when an article was published in what it says of itself: in a line above its first paragraph, "Published 18
 * November 2025", or in the dateline that opens the paragraph, "GENEVA, Nov. 18, 2025 (Newswire) --".
 */
public final class Masthead {
    private static final int MOST_LINES = 10;
    private static final int LONGEST_LINE = 150;
    private static final int MOST_HEADINGS = 1_000;
    private static final int LONGEST_HEADING = 40;

    /** What separates the author, the date and the minutes it takes to read. */
    private static final Pattern SEPARATOR = Pattern.compile("[|·•]");

    /** What lies between the date and the first sentence. */
    private static final Pattern AGENCY = Pattern.compile("\\s*(\\([^)]{1,60}\\)|/[^/]{1,60}/)?\\s*(--|[-–—])\\s.*");

    private Masthead() {}

    /** The date of publication that the text states above its first paragraph or at its start. */
    public static Optional<PublicationDate> dateOf(String text) {
        var lines = text.lines().filter(Predicate.not(String::isBlank)).limit(MOST_LINES);
        for (String line : (Iterable<String>) lines::iterator) {
            var stamp = stampIn(line);
            if (stamp.isPresent()) {
                return stamp.filter(date -> !date.isBare() || !isDiary(text)).map(WrittenDate::date);
            }
            var dateline = dateline(line);
            if (dateline.isPresent() || line.length() > LONGEST_LINE) {
                return dateline;
            }
        }
        return Optional.empty();
    }

    /** The date of a line, or of a part of a page, that is there to say when something was published. */
    static Optional<PublicationDate> stamp(String line) {
        return stampIn(line).map(WrittenDate::date);
    }

    private static Optional<WrittenDate> stampIn(String line) {
        return line.length() > LONGEST_LINE
                ? Optional.empty()
                : SEPARATOR
                        .splitAsStream(line)
                        .flatMap(part -> WrittenDate.in(part).stream())
                        .filter(WrittenDate::isStamp)
                        .findFirst();
    }

    /** Whether dates are headings of the text: they tell when things happened and not when it was published. */
    private static boolean isDiary(String text) {
        return text.lines()
                        .filter(line -> line.length() <= LONGEST_HEADING)
                        .limit(MOST_HEADINGS)
                        .filter(WrittenDate::isOne)
                        .limit(2)
                        .count()
                > 1;
    }

    private static Optional<PublicationDate> dateline(String line) {
        return WrittenDate.in(line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .filter(date ->
                        isPlace(date.before()) && AGENCY.matcher(date.after()).lookingAt())
                .map(WrittenDate::date);
    }

    private static boolean isPlace(String before) {
        var words = before.strip();
        return words.endsWith(",")
                && Stream.of(words.split("[\\s,]+")).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
