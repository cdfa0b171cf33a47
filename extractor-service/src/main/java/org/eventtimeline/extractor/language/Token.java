package org.eventtimeline.extractor.language;

import java.util.Locale;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** A word, number, symbol or punctuation mark of a sentence; like that not for use by several threads. */
public final class Token {
    private final Sentence sentence;
    private final int index;
    private final int start;
    private final int end;
    private String text;
    private String lower;
    private String lemma;

    Token(Sentence sentence, int index, int start, int end) {
        this.sentence = sentence;
        this.index = index;
        this.start = start;
        this.end = end;
    }

    /** Offset in the text of its first UTF-16 code unit. */
    public int start() {
        return start;
    }

    /** Offset in the text after its last UTF-16 code unit. */
    public int end() {
        return end;
    }

    /** Its place in the sentence, from 0. */
    public int index() {
        return index;
    }

    /** The token as written. */
    public String text() {
        if (text == null) {
            text = sentence.source().substring(start, end);
        }
        return text;
    }

    /** The token in lower case, with typewriter apostrophes. */
    public String lower() {
        if (lower == null) {
            lower = text().toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        return lower;
    }

    /** Its part of speech; the first call for a token of a sentence tags the whole sentence. */
    public PartOfSpeech pos() {
        return sentence.pos(index);
    }

    /** Its dictionary form, in lower case unless it is a name. */
    public String lemma() {
        if (lemma == null) {
            lemma = sentence.lemma(index);
        }
        return lemma;
    }

    /** Whether it has any of the given parts of speech. */
    public boolean is(PartOfSpeech first, PartOfSpeech... others) {
        PartOfSpeech pos = pos();
        if (pos == first) {
            return true;
        }
        for (PartOfSpeech other : others) {
            if (pos == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalized() {
        return Character.isUpperCase(sentence.source().codePointAt(start));
    }

    /** Whether it begins with a capital although nothing begins with it. */
    public boolean isCapitalizedInside() {
        return isCapitalized() && !sentence.isOpening(index);
    }

    @Override
    public String toString() {
        return text() + "/" + pos();
    }
}
