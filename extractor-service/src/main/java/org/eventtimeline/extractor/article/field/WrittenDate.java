package org.eventtimeline.extractor.article.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.TemporalTagger;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * A day with its year as people write it.
 *
 * @param date the day
 * @param before what stands before it
 * @param after what stands behind it
 */
public record WrittenDate(PublicationDate date, String before, String after) {
    private static final TemporalTagger TAGGER = new TemporalTagger();

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PUBLISHING = Set.of("published", "posted", "updated", "modified", "issued");
    private static final Set<String> TIMES = Set.of("first", "last");
    private static final Set<String> PREPOSITIONS = Set.of("on", "at");
    private static final int LONGEST = 100;
    private static final String AUTHOR = "by";

    /** What a page gives as a date: most write it as ISO 8601 says, and some in words. */
    public static Optional<PublicationDate> parse(String date) {
        return PublicationDate.parseLeniently(date)
                .or(() ->
                        in(date.substring(0, Math.min(LONGEST, date.length()))).map(WrittenDate::date));
    }

    /** The first in the words, which may be any; bounded work is the caller's. */
    public static Optional<WrittenDate> in(String words) {
        return TAGGER.tag(words, null).stream()
                .flatMap(expression -> at(expression, words).stream())
                .findFirst();
    }

    /** Whether the words are nothing but a date, be it only a year or a span of years. */
    public static boolean isOne(String words) {
        int from = 0;
        for (TemporalExpression expression : TAGGER.tag(words, null)) {
            if (!words(words.substring(from, expression.start())).isEmpty()
                    || !(expression.value() instanceof CalendarValue)) {
                return false;
            }
            from = expression.end();
        }
        return from > 0 && words(words.substring(from)).isEmpty();
    }

    private static Optional<WrittenDate> at(TemporalExpression expression, String words) {
        return expression.value() instanceof CalendarValue day && day.first().equals(day.last())
                ? Optional.of(new WrittenDate(
                        PublicationDate.ofDay(day.first()),
                        words.substring(0, expression.start()),
                        words.substring(expression.end())))
                : Optional.empty();
    }

    /**
     * Whether it stands there to say when something was published and for nothing else: "18 November 2025", "Posted on
     * May 3, 2021 by admin", "By Ann Lee. Updated: Sept. 23, 2024".
     */
    public boolean isStamp() {
        var words = words(before);
        int end = words.size();
        while (end > 0 && saysWhen(words.get(end - 1))) {
            end--;
        }
        return (end == 0 || words.get(0).equals(AUTHOR)) && isOver();
    }

    /** Whether nothing says so but that it stands alone. */
    public boolean isBare() {
        return words(before).isEmpty() && words(after).isEmpty();
    }

    private boolean isOver() {
        var words = words(after);
        int first = !words.isEmpty() && TIMES.contains(words.get(0)) ? 1 : 0;
        return words.isEmpty()
                || words.get(0).equals(AUTHOR)
                || first < words.size() && PUBLISHING.contains(words.get(first));
    }

    private static boolean saysWhen(String word) {
        return PUBLISHING.contains(word) || TIMES.contains(word) || PREPOSITIONS.contains(word);
    }

    private static List<String> words(String string) {
        return NO_WORD.splitAsStream(string.toLowerCase(Locale.ROOT))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
