package org.eventtimeline.extractor.courtesy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How hosts are treated that are asked again and again. */
@ConfigMapping(prefix = "event-timeline.courtesy")
interface CourtesyConfig {
    /** Nobody is waited for longer, whatever the host says. */
    Duration LONGEST_WAIT = Duration.ofDays(1);

    /** The least time between two requests to a host, where it asks for no longer one. */
    @WithDefault("1s")
    Duration pace();

    /** After how long a host's robots.txt is read again. */
    @WithDefault("1d")
    Duration robots();

    /** How long a host is remembered that is asked no more. */
    @WithDefault("30d")
    Duration memory();
}
