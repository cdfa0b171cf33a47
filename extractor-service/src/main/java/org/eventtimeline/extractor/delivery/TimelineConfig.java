package org.eventtimeline.extractor.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the timeline-service is. */
@ConfigMapping(prefix = "event-timeline.timeline")
interface TimelineConfig {

    /** Its address, without a path. */
    @WithDefault("http://localhost:8080")
    URI url();

    /** How long it may take to accept a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long it may take to answer. */
    @WithDefault("20s")
    Duration readTimeout();
}
