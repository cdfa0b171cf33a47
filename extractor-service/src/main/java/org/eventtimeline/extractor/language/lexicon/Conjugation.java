package org.eventtimeline.extractor.language.lexicon;

import java.util.List;

/** Forms verbs. */
public final class Conjugation {
    private static final List<String> SIBILANTS = List.of("s", "x", "z", "ch", "sh");

    private Conjugation() {}

    /** The present tense of the third person, singular or plural, of the dictionary form. */
    public static String present(String lemma, boolean plural) {
        return switch (lemma) {
            case "be" -> plural ? "are" : "is";
            case "have" -> plural ? "have" : "has";
            default -> plural ? lemma : singular(lemma);
        };
    }

    private static String singular(String lemma) {
        if (SIBILANTS.stream().anyMatch(lemma::endsWith)) {
            return lemma + "es";
        }
        boolean consonant = lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        if (consonant && lemma.endsWith("o")) {
            return lemma + "es";
        }
        return consonant && lemma.endsWith("y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }
}
