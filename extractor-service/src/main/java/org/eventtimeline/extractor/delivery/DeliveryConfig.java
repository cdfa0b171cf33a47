package org.eventtimeline.extractor.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles are worked through. */
@ConfigMapping(prefix = "event-timeline.delivery")
interface DeliveryConfig {

    /** How many articles are extracted at the same time. */
    @WithDefault("2")
    int extractors();

    /** How many articles are delivered at the same time. */
    @WithDefault("4")
    int couriers();

    /** How often to look for articles that are due; what has just been posted is taken up at once. */
    @WithDefault("1s")
    Duration poll();

    /** After how long a step that has not ended is taken to have died with its process, and begins again. */
    @WithDefault("2m")
    Duration lease();

    /** The wait after the first failed delivery; it doubles with each further one. */
    @WithDefault("1s")
    Duration firstRetry();

    /** The longest wait between two deliveries, unless the timeline asks for a longer one. */
    @WithDefault("30s")
    Duration longestRetry();
}
