package org.eventtimeline.extractor.language.lexicon;

/** The universal parts of speech of Universal Dependencies. */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether it is that of a common or proper noun. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN;
    }

    /** The part of speech of a model's tag; a contraction such as {@code AUX+PART} counts as its first part. */
    public static PartOfSpeech ofTag(String tag) {
        int plus = tag.indexOf('+');
        return valueOf(plus < 0 ? tag : tag.substring(0, plus));
    }
}
