package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;

/** Words that are written with a full stop which ends no sentence. */
public final class Abbreviations {
    private static final Set<String> BEFORE_NAMES = Words.set(
            "mr mrs ms dr st gen sen rep gov pres prof rev hon lt col maj capt cmdr adm sgt cpl pvt messrs vs mt ft");

    private static final Set<String> BEFORE_NUMBERS = Words.set("no nos vol pp art sec ch fig approx ca");

    private static final Set<String> FULL_MONTHS = Set.of("may", "june", "july");

    /** Letters of a month in short. */
    private static final int IN_SHORT = 4;

    private Abbreviations() {}

    /** Whether a full stop after the word belongs to the word, followed by a number or by a name. */
    public static boolean belongsTo(String word, boolean beforeNumber) {
        boolean counted = BEFORE_NUMBERS.contains(word) || isMonth(word);
        return BEFORE_NAMES.contains(word) || isInitial(word) || beforeNumber && counted;
    }

    /** "Dec. 5", but not "It opens in December. 2024: ...". */
    private static boolean isMonth(String word) {
        return word.length() <= IN_SHORT && Words.MONTHS.containsKey(word) && !FULL_MONTHS.contains(word);
    }

    /** "J. Smith". */
    private static boolean isInitial(String word) {
        return word.length() == 1 && !word.equals("i") && Character.isLetter(word.charAt(0));
    }
}
