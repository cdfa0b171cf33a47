package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Words a preposition with what it governs: {@code to four years}, {@code of taking bribes}, {@code after Ann Lee}. */
final class PrepositionWording {
    private final Reading reading;

    private final Phrases phrases;
    private final Wording wording;
    private final Complements complements;
    private final Circumstances circumstances;
    private final UnsaidNouns unsaid;
    private final Between between;
    private final GovernedTimes times;
    private final GovernedNouns nouns;

    PrepositionWording(Reading reading, Wording wording, Complements complements) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.complements = complements;
        this.circumstances = new Circumstances(reading);
        this.unsaid = new UnsaidNouns(reading);
        this.between = new Between(phrases, wording);
        this.times = new GovernedTimes(phrases);
        this.nouns = new GovernedNouns(phrases, wording, complements, unsaid);
    }

    /** Whether a preposition governs an {@code it} that nobody explains. */
    boolean isOpen() {
        return nouns.isOpen();
    }

    /**
     * The preposition at phrase {@code i} with what it governs before phrase {@code end}, or nothing where the tail
     * ends.
     *
     * @param used how long the headline is already
     */
    Optional<Piece> at(int i, int end, int used) {
        String preposition = phrases.preposition(i);
        if (i + 1 >= end || circumstances.open(i)) {
            return Optional.empty();
        }
        Phrase governed = phrases.get(i + 1);
        if (preposition.equals("from") && phrases.isMark(i + 1, "behind") && !phrases.isNoun(i + 2)) {
            return Optional.of(times.asWritten(i));
        }
        Optional<Piece> term = between.term(i).or(() -> between.amounts(i));
        if (term.isPresent()) {
            return term;
        }
        Optional<Piece> time = times.at(i);
        if (time.isPresent()) {
            return time;
        }
        boolean passedOver = phrases.isKind(i + 1, Kind.ADVERB, Kind.QUOTE);
        if (passedOver && phrases.isNoun(i + 2)) {
            String word = phrases.lower(governed.from());
            return Optional.of(list(preposition + (WordNetClasses.isAdjective(word) ? " " + word : ""), i + 2));
        }
        if (phrases.isKind(i + 1, Kind.ADVERB) && i + 2 < end && phrases.get(i + 2) instanceof VerbGroup verb) {
            return Complements.isGoverned(verb, preposition) ? gerund(preposition, i + 2, end) : Optional.empty();
        }
        if (governed instanceof VerbGroup verb) {
            return Complements.isGoverned(verb, preposition) ? gerund(preposition, i + 1, end) : Optional.empty();
        }
        boolean particle = phrases.preposition(i + 1).equals("by") || Particles.isParticle(phrases, i);
        if (!phrases.preposition(i + 1).isEmpty() && particle && phrases.isNoun(i + 2)) {
            return Optional.of(list(preposition + " " + phrases.preposition(i + 1), i + 2));
        }
        boolean clause = preposition.equals("as") && circumstances.isSubject(i + 1) && !isDescribed(i + 1);
        return governed instanceof NounPhrase noun && !clause
                ? nouns.at(noun, i, end, used).filter(piece -> between.isWhole(i, piece))
                : Optional.empty();
    }

    /** {@code because of a storm}. */
    Optional<Piece> because(int i, int end, int used) {
        return phrases.isMark(i, "because") && phrases.preposition(i + 1).equals("of")
                ? at(i + 1, end, used)
                        .filter(of -> !of.words().isEmpty())
                        .map(of -> new Piece("because " + of.words(), of.next()))
                : Optional.empty();
    }

    /** {@code for goods that were lost}: a noun that says nothing by itself, with the clause that says it. */
    Optional<Piece> said(int i, int end, Relatives relatives) {
        if (!phrases.isNoun(i + 1) || circumstances.open(i)) {
            return Optional.empty();
        }
        int after = Lists.end(phrases, i + 1);
        return unsaid.is(i + 1, after)
                ? relatives
                        .at(after, end, 0)
                        .map(clause -> new Piece(
                                phrases.preposition(i) + " " + wording.list(phrases, i + 1) + " " + clause.words(),
                                clause.next()))
                : Optional.empty();
    }

    private Piece list(String prepositions, int noun) {
        return new Piece(prepositions + " " + wording.list(phrases, noun), Lists.end(phrases, noun));
    }

    private Optional<Piece> gerund(String preposition, int verb, int end) {
        return complements
                .whole(verb, end)
                .filter(complement -> !phrases.isMark(complement.next(), "that"))
                .flatMap(complement ->
                        complement.next() == verb + 1 ? withGoal(complement, end) : Optional.of(complement))
                .map(complement -> new Piece(preposition + " " + complement.words(), complement.next()));
    }

    /** {@code probing into the attack}, {@code driving dangerously}, {@code lying}. */
    private Optional<Piece> withGoal(Piece verb, int end) {
        if (phrases.isKind(verb.next(), Kind.ADVERB)
                && phrases.lower(phrases.get(verb.next()).from()).endsWith("ly")) {
            String adverb = phrases.lower(phrases.get(verb.next()).from());
            return Optional.of(new Piece(verb.words() + " " + adverb, verb.next() + 1));
        }
        boolean goal = !phrases.preposition(verb.next()).isEmpty() && phrases.isNoun(verb.next() + 1);
        return goal
                ? at(verb.next(), end, 0).map(more -> new Piece(verb.words() + " " + more.words(), more.next()))
                : Optional.of(verb);
    }

    /** {@code an assistant} in {@code hired as an assistant who would draw}. */
    private boolean isDescribed(int noun) {
        return phrases.isKind(noun + 1, Kind.RELATIVE)
                && Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(noun).from()));
    }
}
