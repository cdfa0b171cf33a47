package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Participles that open a sentence and stand before its subject: {@code Suspected rebels}, {@code Acting Mayor Lee}.
 */
final class OpeningModifiers {
    /** Participles that tell how somebody holds an office, or that it is one of another country. */
    private static final Set<String> OF_OFFICE_HOLDERS = Set.of("acting", "visiting");

    private OpeningModifiers() {}

    /** {@code Suspected} in {@code Suspected Tuareg rebels attacked}, where the sentence begins. */
    static boolean is(TokenRow row, int i) {
        int noun = row.is(1, PartOfSpeech.ADJ, PartOfSpeech.PROPN) ? 2 : 1;
        boolean done = row.lower(i).endsWith("ed")
                && row.is(noun, PartOfSpeech.NOUN)
                && row.is(noun + 1, PartOfSpeech.VERB, PartOfSpeech.AUX);
        return i == 0 && (done || isOfOfficeHolder(row, i) || isOfHolder(row, i));
    }

    /** {@code Defending} in {@code Defending champion Ann Lee lost}, but not before {@code Ann Lee,}. */
    private static boolean isOfHolder(TokenRow row, int i) {
        int behind = i + 2;
        while (behind < row.size() && row.get(behind).isCapitalized()) {
            behind++;
        }
        return row.lower(i).endsWith("ing")
                && behind > i + 2
                && row.is(behind, PartOfSpeech.VERB, PartOfSpeech.AUX)
                && Lexicon.isPersonNoun(row.lower(i + 1));
    }

    /** {@code Visiting} in {@code Visiting Norwegian Foreign Minister Ann Lee signed}, {@code Acting}. */
    private static boolean isOfOfficeHolder(TokenRow row, int i) {
        int office = i + 1;
        while (office < row.size() && row.get(office).isCapitalized() && !Lexicon.isTitle(row.get(office))) {
            office++;
        }
        int behind = office;
        while (behind < row.size() && row.get(behind).isCapitalized() && !row.isDate(behind)) {
            behind++;
        }
        return OF_OFFICE_HOLDERS.contains(row.lower(i))
                && office < row.size()
                && row.get(office).isCapitalized()
                && !row.isComma(behind);
    }
}
