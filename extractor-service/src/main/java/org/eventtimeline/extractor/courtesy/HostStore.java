package org.eventtimeline.extractor.courtesy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.background.Moments;

/** Keeps what is known of hosts. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional
class HostStore implements PanacheRepositoryBase<HostRow, String> {
    private final CourtesyConfig config;

    HostStore(CourtesyConfig config) {
        this.config = config;
    }

    /**
     * Gives out a turn with a host: the turns lie a pace apart, whoever has them.
     *
     * @param given the turn that was given before; null for none, and none where the host has asked for rest since
     * @return when the turn is; empty where it is now
     */
    Optional<Instant> turn(String name, Instant given) {
        var host = locked(name);
        var now = Moments.now();
        if (given != null && !now.isBefore(given) && !now.isBefore(host.restsUntil)) {
            return Optional.empty();
        }
        var turn = Stream.of(now, host.freeAt, host.restsUntil)
                .max(Instant::compareTo)
                .orElseThrow();
        host.freeAt = turn.plus(pace(host));
        return Optional.of(turn).filter(now::isBefore);
    }

    private Duration pace(HostRow host) {
        var asked = Duration.ofMillis(host.delayMillis);
        return asked.compareTo(config.pace()) > 0 ? asked : config.pace();
    }

    /** The host is not to be asked for a while. */
    void rest(String name, Duration wait) {
        var host = locked(name);
        var end = Moments.now().plus(bounded(wait));
        host.restsUntil = end.isAfter(host.restsUntil) ? end : host.restsUntil;
    }

    /** The robots.txt of a host; empty where it was not read, or too long ago. */
    Optional<String> robots(String name) {
        return findByIdOptional(name)
                .filter(host -> host.robotsAt != null
                        && host.robotsAt.plus(config.robots()).isAfter(Moments.now()))
                .map(host -> host.robots);
    }

    void learn(String name, String robots, Duration delay) {
        var host = locked(name);
        host.robots = robots;
        host.robotsAt = Moments.now();
        host.delayMillis = bounded(delay).toMillis();
    }

    private static Duration bounded(Duration wait) {
        return wait.compareTo(CourtesyConfig.LONGEST_WAIT) > 0 ? CourtesyConfig.LONGEST_WAIT : wait;
    }

    /** Its row, made where it is missing; then those of hosts that nobody asks any more are dropped. */
    private HostRow locked(String name) {
        int made = getEntityManager()
                .createNativeQuery("insert into extractor.web_host (name, free_at, rests_until)"
                        + " values (?1, now(), now()) on conflict do nothing")
                .setParameter(1, name)
                .executeUpdate();
        if (made > 0) {
            delete("freeAt < ?1", Moments.now().minus(config.memory()));
        }
        return findById(name, LockModeType.PESSIMISTIC_WRITE);
    }
}
