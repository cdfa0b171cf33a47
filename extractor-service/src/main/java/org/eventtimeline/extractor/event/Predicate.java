package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Conjugation;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Words what a clause says of its subject: {@code arrives in Beijing by train}. */
final class Predicate {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;

    Predicate(Reading reading, Wording wording) {
        this.phrases = reading.phrases();
        this.wording = wording;
        this.reading = reading;
    }

    /** The verb with what it cannot do without, then the pieces that may follow. */
    List<String> pieces(Clause clause, boolean plural) {
        Tail tail = new Tail(
                reading, wording, Lexicon.isTelling(phrases.token(clause.verb().head())));
        var first = new StringBuilder(verb(clause, plural));
        int next = clause.at() + 1;
        if (Particles.isParticle(phrases, next)) {
            first.append(' ').append(phrases.lower(phrases.get(next).from()));
            next++;
        }
        if (clause.hasObject()) {
            first.append(' ').append(wording.list(phrases, clause.object()));
            next = tail.afterList(clause.object());
        } else if (next < phrases.size() && isMeasure(next)) {
            first.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()));
            next++;
            if (Particles.isParticle(phrases, next)) {
                first.append(' ').append(phrases.lower(phrases.get(next).from()));
                next++;
            }
        } else {
            int words = next;
            while (phrases.isKind(next, Kind.OTHER)) {
                next++;
            }
            if (next > words) {
                first.append(' ')
                        .append(phrases.text(
                                phrases.get(words).from(), phrases.get(next - 1).to()));
            }
            if (next > words && phrases.isNoun(next)) {
                first.append(' ').append(wording.list(phrases, next));
                next = tail.afterList(next);
            }
        }
        List<String> pieces = new ArrayList<>();
        pieces.add(first.toString());
        pieces.addAll(tail.pieces(next));
        return pieces;
    }

    /** A length of time in place of an object: {@code took six months off}. */
    private boolean isMeasure(int i) {
        return phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof Duration;
    }

    /** The verb in the present tense, a passive without its auxiliary, what is to come with {@code to}. */
    private String verb(Clause clause, boolean plural) {
        VerbGroup verb = clause.verb();
        String lemma = phrases.token(verb.head()).lemma();
        String form = phrases.lower(verb.head());
        boolean passive = verb.passive() || clause.kind() == Clause.Kind.REDUCED;
        if (verb.tense() == Tense.FUTURE || verb.tense() == Tense.INFINITIVE) {
            return passive ? "to be " + form : "to " + lemma;
        }
        return passive ? form : Conjugation.present(lemma, plural);
    }
}
