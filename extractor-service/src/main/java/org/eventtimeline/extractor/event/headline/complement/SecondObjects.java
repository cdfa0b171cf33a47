package org.eventtimeline.extractor.event.headline.complement;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Adds what stands behind the first object of a verb: {@code chairman} in {@code named her chairman}. */
final class SecondObjects {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final TimeObjects times;

    SecondObjects(Reading reading, Wording wording, TimeObjects times) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.times = times;
    }

    /** {@code of its phone} in {@code gave owners of its phone a case}. */
    void addOwned(RunningText text, String lemma) {
        int next = text.next();
        if (WordNetVerbs.needsReceiver(lemma)
                && phrases.preposition(next).equals("of")
                && phrases.isNoun(next + 1)
                && isObject(next + 2)) {
            text.add("of " + wording.noun(phrases, next + 1), next + 2);
        }
    }

    /** {@code chairman} in {@code named her chairman}, {@code two weeks} in {@code gave her two weeks}. */
    void addSecond(RunningText text, Wording about) {
        int next = afterInserted(text.next());
        if (isObject(next)) {
            text.add(about.list(phrases, next), Lists.end(phrases, next));
            addWhole(text, next, about);
        } else if (times.isMeasure(next)) {
            text.addAsWritten();
        }
    }

    /** {@code of the largest mills} in {@code made it one of the largest mills}. */
    private void addWhole(RunningText text, int part, Wording about) {
        int next = text.next();
        boolean some = Governed.isPartOf(phrases, part) || phrases.head(part).pos() == PartOfSpeech.NUM;
        if (some && phrases.preposition(next).equals("of") && phrases.isNoun(next + 1)) {
            text.add("of " + about.list(phrases, next + 1), Lists.end(phrases, next + 1));
        }
    }

    /** Over a quotation mark, or over {@code , in 1968,} in {@code made it, in 1968, one of the largest}. */
    private int afterInserted(int i) {
        int date = phrases.isTime(i + 1) ? i + 1 : i + 2;
        boolean dated = phrases.isKind(i, Kind.COMMA) && phrases.isTime(date) && phrases.isKind(date + 1, Kind.COMMA);
        return dated ? date + 2 : phrases.isKind(i, Kind.QUOTE) ? i + 1 : i;
    }

    /** Whether a noun phrase stands there that is not the subject of another clause. */
    boolean isObject(int i) {
        return phrases.isNoun(i)
                && !times.isDistance(i)
                && reading.withSubject(i)
                        .noneMatch(clause -> clause.at() > i
                                && (clause.kind() != Clause.Kind.RELATIVE || clause.at() == i + 1)
                                && clause.verb().isFinite());
    }
}
