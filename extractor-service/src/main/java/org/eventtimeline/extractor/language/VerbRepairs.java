package org.eventtimeline.extractor.language;

import java.util.Set;

/** Finds the verbs that the model takes for nouns or adjectives. */
final class VerbRepairs {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> BEFORE_INFINITIVE = Set.of("due", "set", "ready", "likely", "able", "about");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    VerbRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether the noun or adjective at the token is a verb. */
    boolean isVerb(int i) {
        if (i == 0 || i + 1 == tokens.length || !Character.isLowerCase(tokens[i].codePointAt(0))) {
            return false;
        }
        return switch (tags[i]) {
            case NOUN -> isPastOfNoun(i) || isPastOfName(i) || isPresent(i);
            case ADJ -> isPastOfNoun(i) || isBase(i);
            default -> false;
        };
    }

    /** {@code sank} in {@code the steamer sank}: a form that is nothing but a past tense. */
    private boolean isPastOfNoun(int i) {
        boolean subject = isNominal(tags[i - 1]) || tags[i - 1] == PartOfSpeech.PRON;
        return subject && isPast(tokens[i]) && tags[i + 1] != PartOfSpeech.NOUN;
    }

    /** {@code left} in {@code The Aurora left Oslo}. */
    private boolean isPastOfName(int i) {
        boolean object = tags[i + 1] == PartOfSpeech.DET
                || tags[i + 1] == PartOfSpeech.PRON
                || Character.isUpperCase(tokens[i + 1].codePointAt(0));
        return tags[i - 1] == PartOfSpeech.PROPN && IrregularVerbs.isPast(tokens[i]) && object;
    }

    /** {@code plans} in {@code the union plans a strike}, {@code the union plans to strike}. */
    private boolean isPresent(int i) {
        boolean singular = isNominal(tags[i - 1]) && !tokens[i - 1].endsWith("s");
        String lemma = Inflection.withoutS(tokens[i]);
        boolean verb = !lemma.equals(tokens[i]) && WordNetVerbs.contains(lemma);
        boolean infinitive = tokens[i + 1].equals("to") && i + 2 < tokens.length && tags[i + 2] == PartOfSpeech.VERB;
        return singular && verb && (infinitive || tags[i + 1] == PartOfSpeech.DET);
    }

    /** {@code expire} in {@code the rights, which expire soon}, {@code due to expire}. */
    private boolean isBase(int i) {
        boolean relative = tags[i - 1] == PartOfSpeech.PRON && RELATIVES.contains(tokens[i - 1]);
        boolean infinitive = i > 1 && tokens[i - 1].equals("to") && BEFORE_INFINITIVE.contains(tokens[i - 2]);
        return (relative || infinitive) && WordNetVerbs.contains(tokens[i]);
    }

    /** {@code shares} in {@code the bank's shares rose}: what a past tense follows is no verb itself. */
    boolean isSubjectOfPast(int i) {
        return tags[i] == PartOfSpeech.VERB
                && i > 0
                && i + 1 < tokens.length
                && isNominal(tags[i - 1])
                && tokens[i].endsWith("s")
                && isPast(tokens[i + 1]);
    }

    /** {@code leave} in {@code on medical leave}, {@code jump} in {@code a 38% jump}: a verb described like a noun. */
    boolean isDescribedNoun(int i) {
        if (i < 2 || tags[i] != PartOfSpeech.VERB || VerbForm.of(tokens[i]) != VerbForm.BASE) {
            return false;
        }
        boolean percentage = tokens[i - 1].equals("%") && i > 2 && tags[i - 3] == PartOfSpeech.DET;
        boolean described =
                tags[i - 1] == PartOfSpeech.ADJ && (tags[i - 2] == PartOfSpeech.ADP || tags[i - 2] == PartOfSpeech.DET);
        return (percentage || described) && WordNetNames.isCommonNoun(tokens[i]);
    }

    private static boolean isPast(String token) {
        return VerbForm.of(token) == VerbForm.PAST && !token.equals("was") && !token.equals("were");
    }

    private static boolean isNominal(PartOfSpeech tag) {
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    }
}
