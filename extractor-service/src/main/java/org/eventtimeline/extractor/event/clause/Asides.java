package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** What a headline passes over: the state behind a town, and brackets. */
public final class Asides {
    /** So many phrases has an apposition. */
    private static final int LONGEST = 8;

    private final Phrases phrases;

    /** Asks about a sentence. */
    public Asides(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Over {@code , Ohio,} behind {@code Dayton}, or {@code , the mayor of Dayton,} or {@code , who leads Acme,} behind
     * a name, or a name behind that, before a preposition.
     */
    public int after(int comma, int end) {
        int close =
                phrases.isKind(comma + 1, Kind.RELATIVE) ? closeOfRelative(comma, end) : closeOfApposition(comma, end);
        return close == Clause.NONE ? afterPlace(comma, end) : close + 1;
    }

    private int closeOfApposition(int comma, int end) {
        boolean opens = phrases.isNoun(comma - 1)
                && phrases.isNoun(comma + 1)
                && (phrases.token(phrases.get(comma + 1).from()).pos() == PartOfSpeech.DET || isNameOf(comma));
        for (int i = comma + 2; opens && i + 1 < Math.min(end, comma + LONGEST); i++) {
            if (phrases.isVerb(i)) {
                return Clause.NONE;
            }
            if (phrases.isKind(i, Kind.COMMA)) {
                return isContinued(i + 1) ? i : Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** The comma behind {@code , which makes the rival program,}, or none. */
    private int closeOfRelative(int comma, int end) {
        int close = comma + 1;
        while (close < Math.min(end, comma + LONGEST) && !phrases.isKind(close, Kind.COMMA)) {
            close++;
        }
        boolean told = phrases.isNoun(comma - 1) && phrases.isVerb(comma + 2) && phrases.isKind(close, Kind.COMMA);
        return told && close + 1 < end && isContinued(close + 1) ? close : Clause.NONE;
    }

    /** {@code Ann Lee} in {@code charged the minister, Ann Lee, with fraud}. */
    private boolean isNameOf(int comma) {
        return phrases.isKind(comma + 2, Kind.COMMA)
                && phrases.head(comma - 1).pos() == PartOfSpeech.NOUN
                && !phrases.head(comma - 1).isCapitalized()
                && NameFinder.isWhole(phrases, phrases.noun(comma + 1));
    }

    /** {@code at Acme}, {@code to lead Acme} behind {@code named Ann Lee, a chemist,}. */
    private boolean isContinued(int i) {
        boolean infinitive = phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE;
        return infinitive || !phrases.preposition(i).isEmpty();
    }

    private int afterPlace(int comma, int end) {
        boolean place = phrases.isNoun(comma - 1)
                && phrases.isNoun(comma + 1)
                && isPlace(phrases, comma - 1)
                && isPlace(phrases, comma + 1)
                && phrases.isKind(comma + 2, Kind.COMMA, Kind.BREAK);
        return place ? Math.min(end, comma + 3) : comma;
    }

    /** {@code Dayton}, {@code Ohio}, {@code Calif.} */
    static boolean isPlace(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return Geography.isKnownPlace(phrases.text(noun.from(), noun.to()))
                || NameFinder.isWhole(phrases, noun)
                        && phrases.text(noun.from(), noun.to()).endsWith(".");
    }

    /** The phrase behind the bracket that closes what the one at {@code open} opens. */
    public int afterBracket(int open) {
        for (int i = open + 1; i < phrases.size(); i++) {
            if (phrases.isKind(i, Kind.CLOSE)) {
                return i + 1;
            }
        }
        return phrases.size();
    }
}
