package org.eventtimeline.extractor.language.lexicon;

import java.util.Locale;
import java.util.Set;

/** Which words are written with a full stop that need not end the sentence. */
public final class Abbreviations {
    private static final Set<String> BEFORE_NAMES = WordList.words("""
            mr mrs ms dr prof gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov pres rev hon st mt ft vs
            messrs brig det supt atty amb sec fr no nos fig vol pp art e.g i.e cf approx ca
            """);

    private static final Set<String> OTHERS = WordList.words("""
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc
            corp co cos ltd llc plc bros assn dept univ intl natl jr sr esq ph.d ed.d ll.b ll.m b.sc m.sc etc al ave blvd rd sq
            bldg a.m p.m est min max hrs lb lbs oz yr yrs
            """);

    /** Always with a capital: {@code Ill.} is not {@code ill}. */
    private static final Set<String> STATES = WordList.words("""
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
            Wash Wis Wyo
            """);

    private Abbreviations() {}

    /** Whether a full stop after the word belongs to the word. */
    public static boolean takesFullStop(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isParty(word)) {
            return takesFullStop(word.substring(2));
        }
        return BEFORE_NAMES.contains(lower)
                || OTHERS.contains(lower)
                || STATES.contains(word)
                || isInitials(word)
                || isCompound(word);
    }

    /** {@code R-Ind} of a politician. */
    private static boolean isParty(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '-';
    }

    /** {@code non-U.S}, {@code 20-million-U.S}. */
    private static boolean isCompound(String word) {
        int last = word.lastIndexOf('-') + 1;
        return last > 0 && word.indexOf('.', last) > 0 && isInitials(word.substring(last));
    }

    /** Whether the abbreviation, with its full stop, is followed by a name or number and so never ends a sentence. */
    public static boolean precedesName(String abbreviation) {
        String word = abbreviation.substring(0, abbreviation.length() - 1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || BEFORE_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Single letters with full stops between them: {@code U.S}, {@code J}. */
    private static boolean isInitials(String word) {
        if (word.length() > 9 || word.length() % 2 == 0 || word.equals("I")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0));
    }
}
