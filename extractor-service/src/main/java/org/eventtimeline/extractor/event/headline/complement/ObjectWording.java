package org.eventtimeline.extractor.event.headline.complement;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.FrontedObjects;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words the objects of a verb: {@code Ann Lee chairman} in {@code named her chairman}. */
public final class ObjectWording {
    private static final int LONGEST_OFFICE = 40;

    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final FrontedObjects fronted;
    private final TimeObjects times;
    private final FreeRelatives whole;
    private final SecondObjects seconds;

    /** Words the objects of a sentence. */
    public ObjectWording(Reading reading, Wording wording) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.fronted = new FrontedObjects(reading);
        this.times = new TimeObjects(phrases);
        this.whole = new FreeRelatives(phrases, wording);
        this.seconds = new SecondObjects(reading, wording, times);
    }

    /** The noun phrase that is the object of the clause, perhaps the one at {@code next}; or {@link Clause#NONE}. */
    public int find(Clause clause, int next) {
        int object = clause.hasObject() ? clause.object() : seconds.isObject(next) ? next : Clause.NONE;
        return object == Clause.NONE ? object : wording.holder(phrases, object);
    }

    /** {@code it} in {@code made it clear that}. */
    public boolean isEmpty(int object) {
        boolean adverb = phrases.isKind(object + 1, Kind.ADVERB);
        return object != Clause.NONE
                && phrases.isMark(object, "it")
                && phrases.isWord(adverb ? object + 2 : object + 1);
    }

    /**
     * The objects of the clause, without words where it has none.
     *
     * @param object what {@link #find} has found
     * @param next the phrase behind the verb
     */
    public Piece words(Clause clause, int object, int next, boolean passive) {
        String lemma = clause.lemma(phrases);
        var text = new RunningText(phrases, next);
        if (isEmpty(object)) {
            text.add("it", object + 1);
        } else if (object != Clause.NONE) {
            text.add(office(clause, object), next);
            addObject(text, object, lemma);
            addGiven(text, clause, object, lemma);
        } else if (!passive && whole.at(next).isPresent()) {
            whole.at(next).ifPresent(what -> text.add(what.words(), what.next()));
        } else if (!passive && fronted.ofInfinitive(clause) != Clause.NONE) {
            text.addAsWritten();
            addFronted(text, clause, fronted.ofInfinitive(clause));
        } else if (!passive && fronted.ofVerb(clause) != Clause.NONE) {
            addFronted(text, clause, fronted.ofVerb(clause));
        } else if (times.isMeasure(next) || !passive && times.isObject(clause, next)) {
            text.addAsWritten();
            addParticle(text, lemma);
        }
        return text.piece();
    }

    /** The particle of the verb, if it stands at phrase {@code next}: {@code off} in {@code called off the vote}. */
    public Piece particle(int next, String lemma) {
        var text = new RunningText(phrases, next);
        addParticle(text, lemma);
        return text.piece();
    }

    private void addParticle(RunningText text, String lemma) {
        if (Particles.isOfVerb(phrases, text.next(), lemma)) {
            text.addAsWritten();
        }
    }

    /** {@code the mill in Oslo open} in {@code kept the mill in Oslo open}. */
    private void addObject(RunningText text, int object, String lemma) {
        String words = wording.list(phrases, object);
        text.add(words, Lists.end(phrases, object));
        seconds.addOwned(text, lemma);
        seconds.addSecond(text, wording.isPerson(phrases, object) ? wording.about(words) : wording);
        addParticleBehind(text, lemma);
        new ObjectDeeds(phrases)
                .stateBehind(text.next(), wording)
                .ifPresent(state -> text.add(state.words(), state.next()));
    }

    /** {@code a letter} in {@code a letter that she sent him}. */
    private void addGiven(RunningText text, Clause clause, int receiver, String lemma) {
        boolean alone = text.next() == receiver + 1 && phrases.isKind(clause.subject() - 1, Kind.RELATIVE);
        int given = alone && WordNetVerbs.takesTwoObjects(lemma) ? fronted.ofVerb(clause) : Clause.NONE;
        if (given != Clause.NONE) {
            addFronted(text, clause, given);
        }
    }

    /** {@code out} in {@code threw the case out}, {@code in} in {@code let a group of soldiers in}. */
    private void addParticleBehind(RunningText text, String lemma) {
        int of = text.next();
        if (phrases.preposition(of).equals("of")
                && phrases.isNoun(of + 1)
                && Particles.isBehindObject(phrases, of + 2, lemma)) {
            text.add("of " + wording.list(phrases, of + 1), of + 2);
        }
        if (Particles.isBehindObject(phrases, text.next(), lemma)) {
            text.addAsWritten();
        }
    }

    /** {@code its first woman chief} in {@code appointed its first woman chief, Ann Lee}, which is the news. */
    private String office(Clause clause, int object) {
        boolean appointed = "appointment".equals(EventKinds.ofWord(phrases.head(clause.verb())));
        String office = appointed && wording.isNamedBehind(phrases, object)
                ? Words.withoutArticle(wording.plain(phrases, object))
                : "";
        return office.length() > LONGEST_OFFICE ? "" : office;
    }

    /** {@code the bridge} in {@code the bridge that the city closed}. */
    private void addFronted(RunningText text, Clause clause, int noun) {
        text.add(wording.noun(phrases, noun), text.next());
        for (int i = noun + 1; i + 2 < clause.subject() && Definites.hasComplement(phrases, i); i += 2) {
            text.add(phrases.preposition(i) + " " + wording.noun(phrases, i + 1), text.next());
        }
    }
}
