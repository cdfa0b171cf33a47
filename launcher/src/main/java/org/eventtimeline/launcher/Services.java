package org.eventtimeline.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts the two services as they were packaged in this checkout. */
public final class Services {
    private Services() {}

    /**
     * Starts timeline-service; it is not ready yet.
     *
     * @param settings environment variables for its configuration, among them those that name its database
     * @param log the file that takes its output
     */
    public static ServiceProcess timeline(int port, Map<String, String> settings, Path log) {
        return ServiceProcess.start("timeline-service", application("timeline-service"), "256m", port, settings, log);
    }

    /**
     * Starts extractor-service; it is not ready yet.
     *
     * @param timeline where it delivers to; need not answer yet
     * @param settings environment variables for its configuration, among them those that name its database
     * @param log the file that takes its output
     */
    public static ServiceProcess extractor(int port, URI timeline, Map<String, String> settings, Path log) {
        var all = new HashMap<>(settings);
        all.put("EVENT_TIMELINE_TIMELINE_URL", timeline.toString());
        return ServiceProcess.start("extractor-service", application("extractor-service"), "256m", port, all, log);
    }

    private static Path application(String module) {
        return home().resolve(module).resolve("target").resolve("quarkus-app");
    }

    /** The root of the checkout that this class was built in. */
    static Path home() {
        try {
            Path folder = Path.of(Services.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            while (folder != null && !Files.isDirectory(folder.resolve("timeline-service"))) {
                folder = folder.getParent();
            }
            if (folder == null) {
                throw new LaunchFailure("The launcher runs from the folder it was built in only.");
            }
            return folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
