package org.eventtimeline.extractor.event.headline.tail;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.complement.RunningText;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;

/**
 * Words the clause that says which subject is meant: {@code who fled the war} of {@code nurses who fled the war met}.
 */
final class SubjectModifiers {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;

    SubjectModifiers(Reading reading, Wording wording) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
    }

    /**
     * {@code to merge the banks}, {@code who fled the war}, {@code planned in Dayton} up to the verb at {@code end}.
     */
    String at(int i, int end) {
        boolean relative = phrases.isKind(i, Kind.RELATIVE);
        int verb = relative ? i + 1 : i;
        if (verb >= end || !modifies(verb, relative)) {
            return "";
        }
        var text = new RunningText(phrases, verb);
        text.addAsWritten();
        addObject(text, verb, end);
        int next = text.next();
        Tail.ofNoun(reading, wording).pieces(next, end).forEach(piece -> text.add(piece, next));
        boolean bare = text.piece()
                .words()
                .equals(phrases.text(phrases.get(verb).from(), phrases.get(verb).to()));
        boolean more = phrases.isKind(next, Kind.ADVERB)
                || phrases.isWord(next)
                || phrases.isKind(next, Kind.PREPOSITION) && phrases.isKind(next + 1, Kind.PREPOSITION)
                || phrases.isTime(phrases.preposition(next).isEmpty() ? next : next + 1);
        boolean cut = !relative || more && next < end;
        String pronoun = relative ? phrases.lower(phrases.get(i).from()) + " " : "";
        return bare && cut ? "" : " " + pronoun + text.piece().words();
    }

    /** Whether the clause of the verb says which noun before it is meant. */
    private boolean modifies(int at, boolean relative) {
        return phrases.get(at) instanceof VerbGroup verb
                && (relative || verb.tense() == Tense.INFINITIVE || isReduced(at));
    }

    /** {@code the mill down} in {@code to pull the mill down}, {@code two years} in {@code that lasted two years}. */
    private void addObject(RunningText text, int verb, int end) {
        if (phrases.isNoun(text.next()) && text.next() < end) {
            text.add(wording.list(phrases, text.next()), Lists.end(phrases, text.next()));
            if (text.next() < end
                    && Particles.isBehindObject(phrases, text.next(), head(verb).lemma())) {
                text.addAsWritten();
            }
        }
        if (phrases.isLength(text.next()) && text.next() < end) {
            text.addAsWritten();
        }
    }

    private Token head(int verb) {
        return phrases.head(phrases.verb(verb));
    }

    private boolean isReduced(int at) {
        return reading.clauseAt(at)
                .filter(clause -> clause.kind() == Clause.Kind.REDUCED)
                .isPresent();
    }
}
