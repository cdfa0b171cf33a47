package org.eventtimeline.extractor.event.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Words;

/** What a body with a name is called for what it does: the Moe Commission {@code the regulator}. */
public final class BodyKinds {
    /** The nouns for public bodies, and the words of which the names of such have one. */
    private static final Map<String, Set<String>> PUBLIC = kinds("""
            regulator watchdog agency: commission authority agency board office inspectorate administration
            charity: trust foundation fund
            party: league alliance front union democrats
            union: association federation congress
            """);

    /** The same for firms. */
    private static final Map<String, Set<String>> FIRMS = kinds("""
            airline carrier: air airways airlines aviation
            label: records recordings
            publisher: press books house publishing
            broadcaster: television tv radio broadcasting
            lender bank: bank bancorp banco banca banque
            insurer: insurance assurance mutual
            carmaker automaker: motor motors automobiles
            planemaker: aircraft aerospace
            chipmaker: semiconductor semiconductors
            drugmaker: pharmaceuticals pharma therapeutics
            steelmaker: steel
            brewer: brewery breweries brewing
            miner: mining minerals
            producer: oil petroleum gas energy
            utility: power energy electric electricity
            """);

    private BodyKinds() {}

    /** Whether some noun stands for what has such a name. */
    public static boolean isNamed(String name) {
        return isNamed(name, PUBLIC.values()) || isFirm(name);
    }

    /** {@code Acme Airways}, {@code Acme Steel}. */
    static boolean isFirm(String name) {
        return isNamed(name, FIRMS.values());
    }

    private static boolean isNamed(String name, Collection<Set<String>> kinds) {
        return name.indexOf(' ') > 0 && kinds.stream().anyMatch(kind -> kind.contains(last(name)));
    }

    private static String last(String name) {
        return Words.lower(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether the noun is for what has such a name, which ends with its kind or else has that before. */
    public static boolean fits(String noun, String name) {
        Set<String> kinds = PUBLIC.getOrDefault(noun, FIRMS.getOrDefault(noun, Set.of()));
        return isNamed(name)
                ? kinds.contains(last(name))
                : Arrays.stream(Words.lower(name).split(" ")).anyMatch(kinds::contains);
    }

    private static Map<String, Set<String>> kinds(String table) {
        Map<String, Set<String>> kinds = new HashMap<>();
        table.lines().map(line -> line.split(": ")).forEach(line -> {
            for (String noun : line[0].split(" ")) {
                kinds.put(noun, Set.of(line[1].split(" ")));
            }
        });
        return kinds;
    }
}
