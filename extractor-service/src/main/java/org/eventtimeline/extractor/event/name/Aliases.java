package org.eventtimeline.extractor.event.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** The fullest name that an article has for an organisation which it also calls by a part of it or by its initials. */
final class Aliases {
    private static final int LONGEST_ACRONYM = 6;

    /** The fullest name by each shorter one; empty where two names would do, so that it is open which is meant. */
    private final Map<String, String> fullest = new HashMap<>();

    /**
     * The names by their last words, where that is a common noun: {@code United Rovers}; empty where several have it.
     */
    private final Map<String, String> byLastWord = new HashMap<>();

    /**
     * Of the names of an article that are none of people or places.
     *
     * @param isPlace whether the article calls a place so
     * @param tells whether it is told what the name says, as bodies do
     */
    Aliases(Collection<String> names, Predicate<String> isPlace, Predicate<String> tells) {
        for (String name : names) {
            int space = name.lastIndexOf(' ');
            String last = name.substring(space + 1);
            boolean whole = space > 0 && !isJoined(name) && !Geography.isPeople(last);
            if (whole && WordNetNames.isCommonNoun(Inflection.singular(Words.lower(last)))) {
                byLastWord.merge(last, name, Aliases::fuller);
            }
            ShortForms.of(name).forEach(form -> fullest.merge(form, name, Aliases::fuller));
            ShortForms.firstWord(name, isPlace).ifPresent(form -> fullest.merge(form, name, Aliases::fuller));
            fullest.merge(ShortForms.initials(name), name, Aliases::fuller);
        }
        Map<String, String> telling = new HashMap<>();
        names.stream()
                .filter(name -> name.indexOf(' ') > 0 && tells.test(name))
                .forEach(name -> telling.merge(name.split(" ", 2)[0], name, Aliases::fuller));
        telling.keySet().removeIf(first -> isPlace.test(first) || !ShortForms.isOwn(first));
        telling.forEach(fullest::putIfAbsent);
    }

    /** {@code Bank of Oslo}, {@code Authority for Ports}, whose last word is no name for it. */
    private static boolean isJoined(String name) {
        return name.contains(" of ") || name.contains(" for ");
    }

    private static String fuller(String one, String other) {
        return other.startsWith(one) ? other : one.startsWith(other) ? one : "";
    }

    /** The name of which the article calls somebody the last word, or the name itself. */
    String byLastWord(String name) {
        String found = byLastWord.getOrDefault(name, "");
        return found.isEmpty() ? name : found;
    }

    /** The fullest name, which may be the name itself. */
    String fullest(String name) {
        String letters = name.replace(".", "");
        boolean acronym = letters.length() > 1
                && letters.length() <= LONGEST_ACRONYM
                && letters.chars().allMatch(Character::isUpperCase);
        String singular = ModelNames.singular(acronym ? letters : name);
        String found = fullest.getOrDefault(singular, "");
        return found.isEmpty() ? ModelNames.singular(name) : found;
    }
}
