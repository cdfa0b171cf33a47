package org.eventtimeline.extractor.language.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the endings of nouns, verbs and adjectives off. */
public final class Inflection {
    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("buses", "bus"),
            Map.entry("viruses", "virus"),
            Map.entry("campuses", "campus"),
            Map.entry("bonuses", "bonus"),
            Map.entry("gases", "gas"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("knives", "knife"),
            Map.entry("thieves", "thief"),
            Map.entry("leaves", "leaf"),
            Map.entry("halves", "half"),
            Map.entry("wolves", "wolf"),
            Map.entry("shelves", "shelf"),
            Map.entry("crises", "crisis"),
            Map.entry("analyses", "analysis"),
            Map.entry("data", "data"),
            Map.entry("media", "media"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"));
    private static final Set<String> UNCHANGED =
            Set.of("news", "series", "species", "means", "headquarters", "always", "politics", "economics", "physics");

    private static final Set<String> ACHES = Set.of("ache", "headache", "cache", "niche");

    /** A stem that would have doubled its last letter, or cannot end a word: {@code nam-ed}, {@code settl-ed}. */
    private static final Pattern NEEDS_E = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprt]|.*[^aeiourlwn]l");

    private Inflection() {}

    /** The singular of a noun in lower case. */
    public static String singular(String noun) {
        String irregular = PLURALS.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.endsWith("men") && noun.length() > 5) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        return UNCHANGED.contains(noun) ? noun : withoutS(noun);
    }

    /** The word without the ending of a plural noun or of a verb in the third person. */
    public static String withoutS(String word) {
        if (!word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.length() < 4) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("ie") && stem.length() > 3) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        boolean sibilant = stem.endsWith("sse")
                || stem.endsWith("xe") && !stem.endsWith("axe")
                || stem.endsWith("che") && !ACHES.contains(stem)
                || stem.endsWith("she")
                || stem.endsWith("zze")
                || stem.endsWith("oe") && !stem.endsWith("shoe");
        return sibilant ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** The adjectives and adverbs of which the form in {@code -er} or {@code -est} may be one; none of another form. */
    static List<String> positives(String form) {
        int ending = form.endsWith("er") ? 2 : form.endsWith("est") ? 3 : 0;
        String stem = form.substring(0, form.length() - ending);
        if (ending == 0 || stem.length() < 2) {
            return List.of();
        }
        String shorter = stem.substring(0, stem.length() - 1);
        return List.of(stem, stem + "e", shorter, shorter + "y");
    }

    /** The verbs of which the regular form may be one, the likeliest by spelling first. */
    public static Set<String> verbs(String form) {
        if (!form.endsWith("ed") && !form.endsWith("ing")) {
            return Set.of(withoutS(form));
        }
        Set<String> candidates = new LinkedHashSet<>();
        if (form.endsWith("ied") && form.length() > 4) {
            candidates.add(form.substring(0, form.length() - 3) + "y");
        }
        String stem = form.substring(0, form.length() - (form.endsWith("ing") ? 3 : 2));
        if (NEEDS_E.matcher(stem).matches()) {
            return Set.of(stem + "e");
        }
        int length = stem.length();
        boolean doubled = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
        if (length > 0 && "cvuzs".indexOf(stem.charAt(length - 1)) >= 0 && !doubled) {
            candidates.add(stem + "e");
        }
        if (doubled && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0) {
            candidates.add(stem.substring(0, length - 1));
        }
        candidates.add(stem);
        candidates.add(stem + "e");
        if (doubled) {
            candidates.add(stem.substring(0, length - 1));
        }
        return candidates;
    }
}
