package org.eventtimeline.extractor.event.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What nouns and the words before them say about events, from {@code lexicon.txt} and {@code wordnet-nouns.txt}. */
public final class Lexicon {
    private static final Map<String, Set<String>> WORDS =
            WordList.read("org/eventtimeline/extractor/event/phrase/lexicon.txt");
    private static final Map<String, Set<String>> NOUNS =
            WordList.read("org/eventtimeline/extractor/event/phrase/wordnet-nouns.txt");
    private static final Set<String> EVENT_NOUNS = eventNouns();
    private static final Set<String> ROUND_NUMBERS = Set.of("dozens", "scores", "hundreds", "thousands", "millions");

    private Lexicon() {}

    private static Set<String> eventNouns() {
        Set<String> nouns = new HashSet<>(NOUNS.get("event-noun"));
        nouns.removeAll(WORDS.get("no-event-noun"));
        nouns.addAll(WORDS.get("event-noun"));
        return nouns;
    }

    private static boolean has(String section, String word) {
        return WORDS.get(section).contains(word);
    }

    /** Whether the word stands for a number of people or things, nobody says which: {@code hundreds}. */
    public static boolean isRoundNumber(String word) {
        return ROUND_NUMBERS.contains(word);
    }

    /** {@code medal}. */
    public static boolean isPrize(String noun) {
        return WordNetKinds.isKindOf(noun, "prize", 3);
    }

    /** Whether the noun names something that happens; {@code the Labour Party} is none. */
    public static boolean isEventNoun(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return noun.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && EVENT_NOUNS.contains(lemma)
                && !(noun.isCapitalized() && isOrganisation(lemma));
    }

    /** Whether names of what takes no part in events end with the word, whatever its capitals. */
    public static boolean isNoActor(String word) {
        String lower = Words.lower(word);
        return EVENT_NOUNS.contains(lower) || has("no-actor", lower);
    }

    /** Whether the word in lower case belongs to the office behind it: {@code vice} in {@code vice president}. */
    public static boolean isOfficePrefix(String word) {
        return has("office-prefix", word);
    }

    /** Whether the noun names somebody by whose family they are of: {@code mother}. */
    public static boolean isRelative(Token noun) {
        return has("relative", noun.lemma());
    }

    /** Whether the noun, which has no capital, is for a person: {@code churchwarden}. */
    public static boolean isPerson(Token noun) {
        return noun.pos() == PartOfSpeech.NOUN && !noun.isCapitalized() && isPersonNoun(noun.lemma());
    }

    /** Whether the noun in lower case is for a person. */
    public static boolean isPersonNoun(String noun) {
        return NOUNS.get("person").contains(noun);
    }

    /** {@code Liberals}: the plural of a noun for a person, whatever its capitals. */
    public static boolean isPlural(Token word) {
        return isPlural(word.text());
    }

    /** The same for a word as written. */
    public static boolean isPlural(String word) {
        String lower = Words.lower(word);
        return lower.endsWith("s") && isPersonNoun(lower.substring(0, lower.length() - 1));
    }

    /**
     * Whether the noun is only for a person, where others are for companies too: {@code geologist}, not {@code maker}.
     */
    public static boolean isSomebody(Token noun) {
        return isTitle(noun) && !has("trade", noun.lemma());
    }

    /** Whether the noun in lower case is for a company as well as for a person: {@code brewer}. */
    public static boolean isTrade(String noun) {
        return has("trade", noun);
    }

    /** Whether the noun in lower case is for a weapon, or for a ship or craft of war. */
    public static boolean isWeapon(String noun) {
        return NOUNS.get("weapon").contains(noun);
    }

    /** Whether the noun in lower case is a unit of length. */
    public static boolean isLength(String noun) {
        return NOUNS.get("length").contains(noun);
    }

    /** Whether the noun may be for several people who act as one: {@code club}, {@code board}. */
    public static boolean isOrganisation(String noun) {
        return NOUNS.get("organisation").contains(noun) || has("organisation", noun);
    }

    /** Whether the word may stand before the name of a person: {@code President}, {@code novelist}. */
    public static boolean isTitle(Token word) {
        String lower = withoutPrefix(Words.lower(word));
        boolean plural = word.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN) && lower.endsWith("s");
        return isPerson(word) && !has("trade", word.lemma())
                || has("title", lower)
                || word.pos() == PartOfSpeech.NOUN && has("title", word.lemma())
                || plural && has("title", lower.substring(0, lower.length() - 1));
    }

    /** Whether the word tells when somebody held an office: {@code former}. */
    public static boolean isFormer(String word) {
        return has("former", word);
    }

    /** {@code mayor} in {@code then-mayor}. */
    private static String withoutPrefix(String title) {
        int dash = title.indexOf('-');
        return dash > 0 && isFormer(title.substring(0, dash)) ? title.substring(dash + 1) : title;
    }
}
