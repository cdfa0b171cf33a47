package org.eventtimeline.extractor.event.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** What the words of a name tell of who has it. */
final class NameShape {
    private static final int LONGEST_SMALL_WORD = 3;

    /** So many words the name of a person has at most. */
    private static final int LONGEST_NAME = 4;

    /** With these begin the names of families, and hardly those of places or firms, as with {@code de}. */
    private static final Set<String> FAMILY =
            Set.of("van", "von", "zu", "ten", "ter", "af", "av", "ap", "ferch", "bin", "bint", "ibn");

    private NameShape() {}

    /** {@code SK Moe}: letters stand before it, which are no initials with a point each. */
    static boolean isLed(Name name) {
        String first = name.firstWord();
        return first.length() > 1 && first.chars().allMatch(Character::isUpperCase);
    }

    /** {@code Emil Harald}, but not {@code Acme Corp.}. */
    static boolean isPair(Name name) {
        boolean two = name.text().indexOf(' ') == name.text().lastIndexOf(' ');
        boolean acronym = name.firstWord().equals(name.firstWord().toUpperCase(Locale.ROOT));
        return two && !acronym && !NameFinder.isCompanySuffix(name.lastWord());
    }

    /** {@code Jan van der Velde}, {@code Maria del Pilar Lang}: no word but small ones is common. */
    static boolean isPersonal(Name name) {
        List<String> words = List.of(name.text().split(" "));
        return words.size() <= LONGEST_NAME
                && words.stream().noneMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                && words.stream()
                        .noneMatch(
                                word -> word.length() > LONGEST_SMALL_WORD && isCommon(word) && !GivenNames.begin(word))
                && !NameFinder.isCompanySuffix(name.lastWord());
    }

    /** {@code Jan van der Velde}, {@code Omar bin Said}: inside the name of a family begins, and no place. */
    static boolean isOfFamily(Name name) {
        List<String> words = List.of(name.text().split(" "));
        return IntStream.range(1, words.size() - 1).mapToObj(words::get).anyMatch(FAMILY::contains);
    }

    /**
     * {@code Lang Memorial Library}: the last of several words is a common noun; {@code Oslo Rovers}: several people.
     */
    static boolean isInstitution(Name name) {
        boolean several = name.text().indexOf(' ') != name.text().lastIndexOf(' ');
        return several && isCommon(name.lastWord()) || Lexicon.isPlural(name.lastWord()) || isFacility(name);
    }

    /** {@code Cyclone Petra}. */
    static boolean isStorm(Name name) {
        return !name.isOneWord() && WordNetKinds.isKindOf(Words.lower(name.firstWord()), "storm", 1);
    }

    /** {@code Lang Museum}, but not {@code Ann Church}. */
    private static boolean isFacility(Name name) {
        String last = Words.lower(name.lastWord());
        return !GivenNames.begin(name.text())
                && (Lexicon.isOrganisation(last) || WordNetKinds.isKindOf(last, "facility", 1));
    }

    /** {@code Supreme Court}, but neither {@code Ann Field} nor {@code Rose Lee}. */
    static boolean isDescribing(Name name) {
        String first = name.firstWord().toLowerCase(Locale.ROOT);
        return isCommon(name.lastWord()) && (isCommon(first) || WordNetClasses.mayDescribe(first));
    }

    /** Whether the word is a common noun, too. */
    static boolean isCommon(String word) {
        return WordNetNames.isCommonNoun(word.toLowerCase(Locale.ROOT));
    }
}
