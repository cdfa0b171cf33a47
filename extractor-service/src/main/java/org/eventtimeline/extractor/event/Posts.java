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
 * 11:32}, and means by "today" the day of that.
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
        List<TemporalExpression> stamps =
                all.stream().filter(expression -> isStamp(text, expression)).toList();
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
            tagger.tag(text.substring(start, end), day(stamps.get(i))).stream()
                    .map(expression -> expression.shifted(start))
                    .forEach(tagged::add);
        }
        LocalDate last = Stream.concat(
                        Stream.ofNullable(published), stamps.stream().map(Posts::day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Posts(tagged, last);
    }

    private static LocalDate day(TemporalExpression stamp) {
        return ((TimeOfDay) stamp.value()).first();
    }

    /** Whether the expression is a time of a day, with its year, and all of a line. */
    private static boolean isStamp(String text, TemporalExpression expression) {
        return expression.value() instanceof TimeOfDay time
                && text.substring(expression.start(), expression.end()).contains(Integer.toString(time.year()))
                && isBreak(text, expression.start() - 1)
                && isBreak(text, expression.end());
    }

    private static boolean isBreak(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == '\n';
    }
}
