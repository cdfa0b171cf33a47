package org.eventtimeline.extractor.event.headline;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
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
        int at = relative ? i + 1 : i;
        boolean modifies = at < end
                && phrases.get(at) instanceof VerbGroup verb
                && (relative || verb.tense() == Tense.INFINITIVE || isReduced(at));
        if (!modifies) {
            return "";
        }
        var text =
                new StringBuilder(relative ? " " + phrases.lower(phrases.get(i).from()) : "");
        text.append(' ')
                .append(phrases.text(phrases.get(at).from(), phrases.get(at).to()));
        int bare = text.length();
        int next = at + 1;
        if (phrases.isNoun(next) && next < end) {
            text.append(' ').append(wording.list(phrases, next));
            next = Lists.end(phrases, next);
            if (next < end && Particles.isBehindObject(phrases, next, head(at).lemma())) {
                text.append(' ').append(phrases.lower(phrases.get(next++).from()));
            }
        }
        if (phrases.isLength(next) && next < end) {
            text.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()));
            next++;
        }
        if (next < end) {
            Tail.ofNoun(reading, wording)
                    .pieces(next, end)
                    .forEach(piece -> text.append(' ').append(piece));
        }
        boolean cut = !relative || (phrases.isKind(next, Kind.ADVERB) || phrases.isWord(next)) && next < end;
        return text.length() == bare && cut ? "" : text.toString();
    }

    private Token head(int verb) {
        return phrases.token(((VerbGroup) phrases.get(verb)).head());
    }

    private boolean isReduced(int at) {
        return reading.clauseAt(at)
                .filter(clause -> clause.kind() == Clause.Kind.REDUCED)
                .isPresent();
    }
}
