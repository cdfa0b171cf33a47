package org.eventtimeline.extractor.fetch;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHeaders;
import org.eventtimeline.extractor.fetch.FetchFailedException.Reason;
import org.eventtimeline.extractor.fetch.WebResource.Validators;

/** The web, as far as the public Internet goes. */
@ApplicationScoped
public class Web {
    private final CloseableHttpClient client;
    private final Semaphore free;
    private final Vertx timers;
    private final FetchConfig config;

    Web(FetchConfig config, Vertx timers) {
        this.config = config;
        this.timers = timers;
        free = new Semaphore(config.atOnce());
        client = Clients.of(config, new PublicResolver(config.trustedHosts().orElse(Set.of())));
    }

    /** The name under which the web is asked. */
    public String agent() {
        return config.userAgent();
    }

    /**
     * Fetches what lies at an address and reads it. Not many addresses are fetched at once, and what was fetched counts
     * until it's read, lest it pile up in memory.
     *
     * @param address an absolute http or https URL
     * @throws FetchFailedException where nothing usable is found there
     */
    public <T> T fetch(String address, Function<WebResource, T> read) {
        return whole(fetch(address, Validators.NONE, true, read));
    }

    /**
     * As {@link #fetch}, and goes nowhere else.
     *
     * @throws MovedException where it would have to
     */
    public <T> T fetchHere(String address, Function<WebResource, T> read) {
        return whole(fetch(address, Validators.NONE, false, read));
    }

    private static <T> T whole(Optional<T> found) {
        return found.orElseThrow(() -> new FetchFailedException(Reason.UNUSABLE, "answers that nothing has changed"));
    }

    /** As {@link #fetch}; empty where what lies there is still what has these validators. */
    public <T> Optional<T> fetchIfChanged(String address, Validators known, Function<WebResource, T> read) {
        return fetch(address, known, true, read);
    }

    private <T> Optional<T> fetch(String address, Validators known, boolean follows, Function<WebResource, T> read) {
        if (!free.tryAcquire()) {
            throw new FetchFailedException(Reason.BUSY, "can't be fetched while so many others are");
        }
        try {
            return get(URI.create(address), known, follows).map(read);
        } finally {
            free.release();
        }
    }

    private Optional<WebResource> get(URI address, Validators known, boolean follows) {
        var request = new HttpGet(address);
        request.setConfig(Clients.visit(config, follows));
        request.setHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml, */*;q=0.5");
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        var late = new AtomicBoolean();
        long timer = timers.setTimer(config.deadline().toMillis(), id -> {
            late.set(true);
            request.cancel();
        });
        var visit = HttpClientContext.create();
        try {
            return client.execute(
                    request, visit, new Answer(address, visit, config.maxSize().asLongValue()));
        } catch (IOException e) {
            throw Failures.of(e, late.get());
        } finally {
            timers.cancelTimer(timer);
        }
    }

    void stop(@Observes ShutdownEvent event) throws IOException {
        client.close();
    }
}
