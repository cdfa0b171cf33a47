package org.eventtimeline.extractor.language;

/** Corrects tags that the model gets wrong because its tokens are cut in another way, or against the grammar. */
final class TagRepairs {
    private TagRepairs() {}

    /** The tag of token {@code i}, given the model's and the one before. */
    static PartOfSpeech repair(String[] tokens, int i, PartOfSpeech tag, PartOfSpeech before) {
        String token = tokens[i];
        if (token.equals("'s") && isNominal(before)) {
            return PartOfSpeech.PART;
        }
        boolean possessed = i > 0 && before == PartOfSpeech.PART && tokens[i - 1].startsWith("'");
        if (tag == PartOfSpeech.VERB && possessed && !token.endsWith("ed") && !token.endsWith("ing")) {
            return PartOfSpeech.NOUN;
        }
        boolean word = Character.isLetter(token.codePointAt(0));
        if (word && (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM)) {
            return token.indexOf('-') > 0 ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
        }
        return tag;
    }

    private static boolean isNominal(PartOfSpeech tag) {
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    }
}
