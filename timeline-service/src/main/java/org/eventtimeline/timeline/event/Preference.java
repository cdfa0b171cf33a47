package org.eventtimeline.timeline.event;

import java.time.Instant;
import java.util.Comparator;
import org.eventtimeline.timeline.merge.Gist;

/** Which of its mentions an event takes its headline from, and which its date. */
final class Preference {
    /** How long a headline may be that is read at a glance. */
    private static final int LINE = 90;

    /** Behind what a headline is about, where it does not tell that itself: {@code Halden harbour: Lanes close}. */
    private static final String KICKER_END = ": ";

    private static final Comparator<Mention> BEST_ANCHORED_FIRST =
            Comparator.comparing(mention -> mention.anchor, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Mention> SUREST_FIRST = BEST_ANCHORED_FIRST.thenComparing(
            mention -> mention.confidence, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<Mention> EARLIEST_TOLD_FIRST =
            Comparator.<Mention, Instant>comparing(mention -> mention.published).thenComparing(mention -> mention.id);

    /** The narrative order; what is not stated sorts last. */
    static final Comparator<Mention> TOLD_FIRST = Comparator.<Mention, Instant>comparing(mention -> mention.published)
            .thenComparing(mention -> mention.sequence);

    /**
     * What happened before what was said of it, and before what was yet to happen; of those that a timeline shows one
     * that needs no kicker to be understood; then the one that matters most, then the one anchored best, that names
     * most, whose words tell a kind of event, of which the extractor is surest; then the longest that is no longer than
     * a line; then the one told first.
     */
    static final Comparator<Mention> BEST_HEADLINE_FIRST = Comparator.<Mention, Boolean>comparing(
                    mention -> Gist.STATEMENT.equals(mention.kind))
            .thenComparing(mention -> mention.status)
            .thenComparing(mention -> mention.salience < Salience.SHOWN)
            .thenComparing(mention -> mention.headline.contains(KICKER_END))
            .thenComparing(mention -> mention.salience, Comparator.reverseOrder())
            .thenComparing(BEST_ANCHORED_FIRST)
            .thenComparing(mention -> mention.gist.namesTold(), Comparator.reverseOrder())
            .thenComparing(mention -> mention.kind == null)
            .thenComparing(SUREST_FIRST)
            .thenComparing(mention -> mention.headline.length() > LINE)
            .thenComparing(mention -> mention.headline.length(), Comparator.reverseOrder())
            .thenComparing(EARLIEST_TOLD_FIRST);

    /** A certain date, then the finest, then the surest mention's, then the one told first. */
    static final Comparator<Mention> BEST_DATE_FIRST = Comparator.<Mention, Boolean>comparing(
                    mention -> !mention.date().isCertain())
            .thenComparing(mention -> mention.date().precision(), Comparator.reverseOrder())
            .thenComparing(SUREST_FIRST)
            .thenComparing(EARLIEST_TOLD_FIRST);

    private Preference() {}
}
