package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.TemporalTagger;
import org.eventtimeline.extractor.temporal.value.TimeOfDay;

/**
 * The posts of a live blog: each stands below a line that is the time at which it was written, {@code 9 November 2023,
 * 11:32} or {@code 11:32}, and means by "today" the day of that.
 *
 * @param expressions the temporal expressions of the text
 * @param published when the last post, or else the article, was published; null where unknown
 */
record Posts(List<TemporalExpression> expressions, LocalDate published) {
    /** One such line may be there to say when the article was published. */
    private static final int FEWEST = 2;

    /**
     * Reads the temporal expressions of a text, those of each post resolved against its time.
     *
     * @param published the publication date, or null; posts may be added to an article later
     */
    static Posts in(String text, LocalDate published, TemporalTagger tagger) {
        List<TemporalExpression> all = tagger.tag(text, published);
        List<TemporalExpression> stamps = all.stream()
                .filter(expression -> isStamp(text, expression, published))
                .toList();
        return stamps.size() < FEWEST ? new Posts(all, published) : of(text, published, tagger, all, stamps);
    }

    private static Posts of(
            String text,
            LocalDate published,
            TemporalTagger tagger,
            List<TemporalExpression> all,
            List<TemporalExpression> stamps) {
        int first = stamps.get(0).start();
        List<TemporalExpression> tagged = new ArrayList<>(
                all.stream().filter(expression -> expression.start() < first).toList());
        for (int i = 0; i < stamps.size(); i++) {
            int start = stamps.get(i).start();
            int end = i + 1 < stamps.size() ? stamps.get(i + 1).start() : text.length();
            tagger.tag(text.substring(start, end), day(text, stamps.get(i), published)).stream()
                    .map(expression -> expression.shifted(start))
                    .forEach(tagged::add);
        }
        LocalDate last = Stream.concat(
                        Stream.ofNullable(published), stamps.stream().map(stamp -> day(text, stamp, published)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Posts(tagged, last);
    }

    /** Its own day, or that of the publication where it tells none: {@code 11:32}. */
    private static LocalDate day(String text, TemporalExpression stamp, LocalDate published) {
        return isDated(text, stamp) ? ((TimeOfDay) stamp.value()).first() : published;
    }

    private static boolean isDated(String text, TemporalExpression stamp) {
        return text.substring(stamp.start(), stamp.end())
                .contains(Integer.toString(((TimeOfDay) stamp.value()).year()));
    }

    /** {@code 11:32}. */
    private static boolean isClock(String text, TemporalExpression stamp) {
        return text.substring(stamp.start(), stamp.end())
                .chars()
                .allMatch(letter -> letter >= '0' && letter <= '9' || letter == ':' || letter == '.');
    }

    /** Whether the expression is a time of a day, with its year or by the clock alone, and all of a line. */
    private static boolean isStamp(String text, TemporalExpression expression, LocalDate published) {
        return expression.value() instanceof TimeOfDay
                && (isDated(text, expression) || published != null && isClock(text, expression))
                && isBreak(text, expression.start() - 1)
                && isBreak(text, expression.end());
    }

    private static boolean isBreak(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == '\n';
    }
}
