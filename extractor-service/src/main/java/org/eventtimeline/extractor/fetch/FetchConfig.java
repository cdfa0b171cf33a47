package org.eventtimeline.extractor.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How the web is asked. */
@ConfigMapping(prefix = "event-timeline.fetch")
interface FetchConfig {

    /** How long a connection may take to come about. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long the other side may be silent. */
    @WithDefault("10s")
    Duration silence();

    /** How long all of it may take, redirects and all. */
    @WithDefault("20s")
    Duration deadline();

    /** The most bytes of an answer, as they are once unpacked. */
    @WithDefault("4M")
    MemorySize maxSize();

    /** How many addresses are fetched and read at once; one beyond is told to come later. */
    @WithDefault("4")
    int atOnce();

    /** Hosts, by the names that addresses use, that may be asked though they are not on the public Internet. */
    Optional<Set<String>> trustedHosts();

    /** The name under which the web is asked. */
    @WithDefault("event-timeline")
    String userAgent();
}
