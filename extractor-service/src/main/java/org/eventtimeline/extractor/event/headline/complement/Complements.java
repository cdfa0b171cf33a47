package org.eventtimeline.extractor.event.headline.complement;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words infinitives and gerunds that complete a verb or noun: {@code agrees [to buy the bank]}. */
public final class Complements {
    /** Prepositions behind which a gerund says what somebody is charged with, or how: {@code accused of lying}. */
    private static final Set<String> BEFORE_GERUNDS =
            Set.of("of", "from", "with", "for", "about", "into", "against", "in", "on", "to", "by");

    /** Verbs that say little of somebody who is the first: {@code making her the first woman}. */
    private static final Set<String> OF_FIRST = Set.of("become", "make");

    /** Adverbs before {@code many}, without which it would tell too little. */
    private static final Set<String> DEGREES = Set.of("too", "so", "as");

    private final Phrases phrases;
    private final Wording wording;
    private final BareComplements bare;
    private final ObjectDeeds deeds;
    private final ComplementObjects complementObjects;
    private final ObjectsApart apart;
    private final OtherObjects others;

    /** Words the infinitives and gerunds of a sentence. */
    public Complements(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
        this.bare = new BareComplements(phrases);
        this.deeds = new ObjectDeeds(phrases);
        this.complementObjects = new ComplementObjects(phrases, wording);
        this.apart = new ObjectsApart(phrases);
        this.others = new OtherObjects(phrases, wording, apart);
    }

    /** {@code to build a tunnel}: the verb group at phrase {@code verb} with its objects, unless it lacks them. */
    public static Optional<String> words(Phrases phrases, int verb, Wording wording) {
        return new Complements(phrases, wording).whole(verb, phrases.size()).map(Piece::words);
    }

    /** {@code [to buy the bank]}, {@code [selling bread]}. */
    public static boolean begins(VerbGroup verb, boolean anywhere, boolean adjacent) {
        return verb.tense() == Tense.INFINITIVE && (anywhere || adjacent)
                || !verb.passive() && verb.tense() == Tense.GERUND && adjacent;
    }

    /** {@code lying} in {@code accused of lying}. */
    public static boolean isGoverned(VerbGroup verb, String preposition) {
        return verb.tense() == Tense.GERUND && BEFORE_GERUNDS.contains(preposition);
    }

    /** The verb group at phrase {@code i} with its objects, unless it lacks them or what it tells stands elsewhere. */
    public Optional<Piece> whole(int i, int end) {
        Piece complement = at(i, end);
        return complement.words().isEmpty() || isToDoSo(complement.next()) ? Optional.empty() : Optional.of(complement);
    }

    /** {@code to do so} in {@code the second to do so}, which only the article explains. */
    private boolean isToDoSo(int i) {
        return i < phrases.size()
                && phrases.get(i) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE
                && phrases.lower(verb.head()).equals("do");
    }

    /** The verb group at phrase {@code i} with its objects before phrase {@code end}; no words where it lacks them. */
    private Piece at(int i, int end) {
        VerbGroup verb = phrases.verb(i);
        String lemma = phrases.head(verb).lemma();
        var text = new RunningText(phrases, i);
        text.addAsWritten();
        String meaning = addParticle(text, lemma);
        if (text.next() < end && phrases.get(text.next()) instanceof VerbGroup further && begins(further, true, true)) {
            return text.with(at(text.next(), end));
        }
        if (isTooMany(text.next())) {
            text.addAsWritten();
        }
        int objects = text.next();
        if (phrases.isNoun(objects)) {
            complementObjects.add(text, lemma, end);
            deeds.placeBefore(lemma, text.next(), end, wording)
                    .ifPresent(place -> text.add(place.words(), place.next()));
            if (text.next() < end && deeds.isOne(lemma, text.next())) {
                Piece deed = at(text.next(), end);
                if (deed.words().isEmpty() && deeds.isState(lemma)) {
                    text.addAsWritten();
                }
                return deed.words().isEmpty() ? text.piece() : text.with(deed);
            }
            deeds.stateBehind(text.next(), wording).ifPresent(state -> text.add(state.words(), state.next()));
            if (OF_FIRST.contains(lemma) && isFirst(text.next() - 1)) {
                return text.with(behindFirst(text.next(), end));
            }
            if (text.next() < end && Particles.isBehindObject(phrases, text.next(), lemma)) {
                text.addAsWritten();
            }
        } else {
            others.add(text, lemma);
        }
        while (phrases.isWord(text.next()) && text.next() < end) {
            text.addAsWritten();
        }
        if (text.next() == objects && !verb.passive() && apart.areAim(objects, end)) {
            others.addList(text, phrases.preposition(objects) + " ", objects + 1);
        }
        return text.next() == objects && bare.sayTooLittle(verb, meaning, objects)
                ? new Piece("", objects)
                : text.piece();
    }

    /** {@code too} before {@code many people}, {@code so} before {@code few}. */
    private boolean isTooMany(int i) {
        return DEGREES.stream().anyMatch(word -> phrases.isMark(i, word))
                && phrases.isNoun(i + 1)
                && phrases.token(phrases.get(i + 1).from()).pos() == PartOfSpeech.ADJ;
    }

    /** Adds {@code off} of {@code call off}; gives the verb with it, if that has a meaning of its own. */
    private String addParticle(RunningText text, String lemma) {
        int next = text.next();
        if (!Particles.isOfVerb(phrases, next, lemma)) {
            return lemma;
        }
        String particle = phrases.lower(phrases.get(next).from());
        text.add(particle, next + 1);
        return WordNetVerbs.contains(lemma + "_" + particle) ? lemma + "_" + particle : lemma;
    }

    /** {@code the first woman} in {@code becoming the first woman}, which does not say at what. */
    private boolean isFirst(int noun) {
        return phrases.isNoun(noun) && Ranks.singleOut(phrases, phrases.noun(noun));
    }

    /** {@code to win it}, {@code in space}. */
    private Piece behindFirst(int i, int end) {
        if (i < end && phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE) {
            return at(i, end);
        }
        return !phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1)
                ? others.list(phrases.preposition(i) + " ", i + 1)
                : new Piece("", i);
    }
}
