package org.eventtimeline.extractor.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.eventtimeline.extractor.fetch.Web;

/** Says when an address may be asked, and whether its host allows that to robots. */
@ApplicationScoped
public class Courtesy {
    private final HostStore hosts;
    private final Web web;
    private final Robots robots;

    Courtesy(HostStore hosts, Web web) {
        this.hosts = hosts;
        this.web = web;
        robots = new Robots(web.agent());
    }

    /**
     * Gives out a turn with the host of an address.
     *
     * @param given the turn that was given before; null for none
     * @return when it is; empty where it is now
     */
    public Optional<Instant> turn(String url, Instant given) {
        return hosts.turn(hostOf(url), given);
    }

    /**
     * Whether the robots.txt of the host has not been read, or too long ago, so that {@link #learn} is to come first.
     */
    public boolean isUnknown(String url) {
        return hosts.robots(hostOf(url)).isEmpty();
    }

    /**
     * Reads the robots.txt of the host. One that has none allows everything.
     *
     * @throws FetchFailedException where it may be had later
     */
    public void learn(String url) {
        String found;
        try {
            found = web.fetch(hostOf(url) + "/robots.txt", file -> Robots.kept(file.body()));
        } catch (FetchFailedException e) {
            if (e.isPassing()) {
                failed(url, e);
                throw e;
            }
            found = "";
        }
        hosts.learn(hostOf(url), found, robots.delay(found, url));
    }

    /** Whether the host allows the address to robots, as far as is known. */
    public boolean isAllowed(String url) {
        return hosts.robots(hostOf(url))
                .filter(known -> !robots.allow(known, url))
                .isEmpty();
    }

    /** An address could not be had: its host is left alone for as long as it asks. */
    public void failed(String url, FetchFailedException failure) {
        failure.retryAfter().ifPresent(wait -> hosts.rest(hostOf(url), wait));
    }

    /** Scheme, host and port of an address. */
    private static String hostOf(String url) {
        var uri = URI.create(url);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return (uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
