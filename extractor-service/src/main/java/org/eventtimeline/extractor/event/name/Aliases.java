package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** The fullest name that an article has for an organisation which it also calls by a part of it or by its initials. */
public final class Aliases {
    private static final Set<String> KINDS_OF_COMPANY = WordList.words("""
            airlines company computer corporation electronics entertainment group holdings incorporated industries
            international limited motor motors pharmaceuticals systems technologies technology
            """);
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "&");
    private static final String AND = " & ";
    private static final List<String> JOINTS = List.of(" of ", AND);
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
            shortForms(name).forEach(form -> fullest.merge(form, name, Aliases::fuller));
            firstWord(name, isPlace).ifPresent(form -> fullest.merge(form, name, Aliases::fuller));
            fullest.merge(initials(name), name, Aliases::fuller);
        }
        Map<String, String> telling = new HashMap<>();
        names.stream()
                .filter(name -> name.indexOf(' ') > 0 && tells.test(name))
                .forEach(name -> telling.merge(name.split(" ", 2)[0], name, Aliases::fuller));
        telling.keySet().removeIf(first -> isPlace.test(first) || !isOwn(first));
        telling.forEach(fullest::putIfAbsent);
    }

    /** {@code Bank of Oslo}, {@code Authority for Ports}, whose last word is no name for it. */
    private static boolean isJoined(String name) {
        return name.contains(" of ") || name.contains(" for ");
    }

    private static String fuller(String one, String other) {
        return other.startsWith(one) ? other : one.startsWith(other) ? one : "";
    }

    /** Whether the first word of a name is none that says only what sort of body it is: {@code National}. */
    private static boolean isOwn(String first) {
        return !WordNetNames.isCommonNoun(Words.lower(first))
                && !WordNetClasses.isAdjective(Words.lower(first))
                && !Geography.isPeople(first);
    }

    /** {@code Acme} for {@code Acme Motors Inc.} and {@code Acme Bank}, but not for {@code Acme Stadium}. */
    private static Optional<String> firstWord(String name, Predicate<String> isPlace) {
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        boolean own = NameFinder.isCompanySuffix(last) || !WordNetNames.isCommonNoun(Words.lower(words[0]));
        return Optional.of(words[0])
                .filter(first -> own && !Geography.isPeople(first))
                .filter(first -> isKindOfCompany(last)
                        || words.length > 1
                                && !isPlace.test(first)
                                && (isFirmOrBody(name, Words.lower(last)) || isTeam(name, last)));
    }

    /** {@code Dala Rovers}. */
    private static boolean isTeam(String name, String last) {
        return Lexicon.isPlural(last) && name.indexOf(' ') == name.lastIndexOf(' ');
    }

    /** {@code Acme Foods}, {@code Acme Steel}, {@code Acme College}, but not {@code Oslo Rovers}. */
    private static boolean isFirmOrBody(String name, String last) {
        return WordNetClasses.isPlural(last) && !Lexicon.isPlural(last)
                || BodyKinds.isFirm(name)
                || WordNetKinds.isKindOf(last, "institution", 2)
                || WordNetKinds.isKindOf(last, "business", 2);
    }

    /**
     * {@code Acme Motors} for {@code Acme Motors Inc.}, {@code Bank} for {@code Bank of Oslo}, {@code Lee} for
     * {@code Lee & Sons}, {@code X500} for {@code Acme X500}.
     */
    private static List<String> shortForms(String name) {
        List<String> forms = new ArrayList<>();
        int space = name.lastIndexOf(' ');
        int end = name.length();
        while (space > 0 && isKindOfCompany(name.substring(space + 1, end))) {
            forms.add(name.substring(0, space));
            end = space;
            space = name.lastIndexOf(' ', end - 1);
        }
        for (String joint : JOINTS) {
            int at = name.indexOf(joint);
            if (at > 0) {
                forms.add(name.substring(0, at));
            }
        }
        forms.addAll(ofPartners(name));
        if (ModelNames.is(name)) {
            forms.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        return forms;
    }

    /** {@code Lee & Lang} and {@code L&L} for {@code Lee & Lang Steel}. */
    private static List<String> ofPartners(String name) {
        int at = name.indexOf(AND);
        if (at < 1 || at + AND.length() >= name.length()) {
            return List.of();
        }
        int end = name.indexOf(' ', at + AND.length());
        String initials = name.charAt(0) + "&" + name.charAt(at + AND.length());
        return end < 0 ? List.of(initials) : List.of(initials, name.substring(0, end));
    }

    /** Whether names of companies end with the word: {@code Inc}, {@code Group}. */
    public static boolean isKindOfCompany(String word) {
        return NameFinder.isCompanySuffix(word) || KINDS_OF_COMPANY.contains(Words.lower(word));
    }

    /** {@code UN} of {@code United Nations}. */
    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!SMALL_WORDS.contains(Words.lower(word)) && !NameFinder.isCompanySuffix(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
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
