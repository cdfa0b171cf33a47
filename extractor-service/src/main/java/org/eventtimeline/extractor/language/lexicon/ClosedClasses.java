package org.eventtimeline.extractor.language.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words, marks and numbers that are one thing wherever they stand: {@code the}, a comma, {@code Monday}. */
final class ClosedClasses {
    private static final Map<String, PartOfSpeech> WORDS = new HashMap<>();

    static {
        put(PartOfSpeech.DET, "a an the");
        put(PartOfSpeech.ADP, "of in on at with from by into during against among between through upon within via vs.");
        put(PartOfSpeech.CCONJ, "and or");
        put(PartOfSpeech.SCONJ, "if because although unless whereas");
        put(
                PartOfSpeech.PRON,
                "I you he she it they we him her them his its their our himself herself itself themselves who whom which");
        put(PartOfSpeech.AUX, "is are was were be been having would could should cannot");
        put(PartOfSpeech.PART, "not n't");
        put(PartOfSpeech.VERB, "said");
        put(PartOfSpeech.PROPN, """
                Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September
                October November December Mr. Mrs. Ms. Dr. Inc. Corp. Ltd.
                """);
        put(PartOfSpeech.NUM, """
                two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
                eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
                trillion
                """);
        put(PartOfSpeech.PUNCT, ". , ; : ? ! ... - \" ( ) [ ]");
        put(PartOfSpeech.SYM, "$ %");
    }

    private ClosedClasses() {}

    /** Words as they stand inside a sentence and at its beginning, but for {@code A}, which may be a letter. */
    private static void put(PartOfSpeech pos, String words) {
        for (String word : WordList.words(words)) {
            WORDS.put(word, pos);
            if (word.length() > 1) {
                WORDS.put(Character.toUpperCase(word.charAt(0)) + word.substring(1), pos);
            }
        }
    }

    /** What the word is, if that is sure. */
    static Optional<PartOfSpeech> of(String word) {
        return isNumber(word) ? Optional.of(PartOfSpeech.NUM) : Optional.ofNullable(WORDS.get(word));
    }

    /** {@code 12}, {@code 1.5} and {@code 2,000}. */
    private static boolean isNumber(String word) {
        return word.isEmpty()
                || Character.isDigit(word.charAt(0))
                        && word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
}
