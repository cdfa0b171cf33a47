package org.eventtimeline.extractor.language.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs whose past forms no rule gives, from {@code irregular-verbs.txt}. */
public final class IrregularVerbs {
    private static final Map<String, String> LEMMAS = new HashMap<>();
    private static final Set<String> BASES = new HashSet<>();
    private static final Set<String> PAST = new HashSet<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();

    static {
        String lines =
                Models.load("irregular-verbs.txt", stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(IrregularVerbs::add);
    }

    private IrregularVerbs() {}

    private static void add(String line) {
        String[] forms = line.split("\\s+");
        BASES.add(forms[0]);
        for (String past : forms[1].split("/")) {
            PAST.add(past);
            LEMMAS.putIfAbsent(past, forms[0]);
        }
        for (String participle : forms[2].split("/")) {
            PARTICIPLES.add(participle);
            LEMMAS.putIfAbsent(participle, forms[0]);
        }
    }

    /** The base form of an irregular form in lower case; empty for any other. */
    public static Optional<String> lemma(String form) {
        return Optional.ofNullable(LEMMAS.get(form));
    }

    /** Whether an irregular verb in lower case stands in its base form. */
    public static boolean isBase(String form) {
        return BASES.contains(form);
    }

    /** Whether the form in lower case is the past tense of an irregular verb. */
    public static boolean isPast(String form) {
        return PAST.contains(form);
    }

    /** Whether the form in lower case is the past participle of an irregular verb. */
    public static boolean isParticiple(String form) {
        return PARTICIPLES.contains(form);
    }
}
