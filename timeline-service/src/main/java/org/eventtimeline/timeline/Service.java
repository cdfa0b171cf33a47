package org.eventtimeline.timeline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Service {
    private Service() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        // Quarkus refuses what is no address without a word; the service says why.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
