package org.eventtimeline.extractor.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are followed. */
@ConfigMapping(prefix = "event-timeline.feed")
interface FeedConfig {
    /** Nothing is left alone for longer, however often it has failed. */
    Duration LONGEST_WAIT = Duration.ofDays(1);

    /** How many feeds may be followed. */
    @WithDefault("500")
    int most();

    /** The time between two visits of a feed; it doubles with each visit that fails, up to a day. */
    @WithDefault("15m")
    Duration interval();

    /** How many pages of entries are fetched at the same time. */
    @WithDefault("2")
    int fetchers();

    /** How often a page is asked for before what the feed itself tells of it must do. */
    @WithDefault("6")
    int tries();

    /** The wait after the first try that fails; it doubles with each further one. */
    @WithDefault("1m")
    Duration firstRetry();

    /** How often to look for what is due; a feed that has just been added is taken up at once. */
    @WithDefault("5s")
    Duration poll();

    /** After how long a step that has not ended is taken to have died with its process, and begins again. */
    @WithDefault("2m")
    Duration lease();

    /** How long an entry is known after its feed had it last, lest it be handed in again. */
    @WithDefault("30d")
    Duration memory();
}
