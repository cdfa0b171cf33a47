package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Shorter forms of an organisation's name: parts of it, its initials. */
final class ShortForms {
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "&");
    private static final String AND = " & ";
    private static final List<String> JOINTS = List.of(" of ", AND);

    private ShortForms() {}

    /** Whether the first word of a name is none that says only what sort of body it is: {@code National}. */
    static boolean isOwn(String first) {
        return !WordNetNames.isCommonNoun(Words.lower(first))
                && !WordNetClasses.isAdjective(Words.lower(first))
                && !Geography.isPeople(first);
    }

    /** {@code Acme} for {@code Acme Motors Inc.} and {@code Acme Bank}, but not for {@code Acme Stadium}. */
    static Optional<String> firstWord(String name, Predicate<String> isPlace) {
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        boolean own = NameFinder.isCompanySuffix(last) || !WordNetNames.isCommonNoun(Words.lower(words[0]));
        return Optional.of(words[0])
                .filter(first -> own && !Geography.isPeople(first))
                .filter(first -> CompanyKinds.is(last)
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
    static List<String> of(String name) {
        List<String> forms = new ArrayList<>();
        int space = name.lastIndexOf(' ');
        int end = name.length();
        while (space > 0 && CompanyKinds.is(name.substring(space + 1, end))) {
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

    /** {@code UN} of {@code United Nations}. */
    static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!SMALL_WORDS.contains(Words.lower(word)) && !NameFinder.isCompanySuffix(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
