package org.eventtimeline.extractor.event.headline.tail;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Asides;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Consequences;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Goes from phrase to phrase behind a verb or noun, and adds the piece of each to those of a headline. */
final class TailSteps {
    private final boolean verbal;
    private final Reading reading;
    private final Phrases phrases;
    private final TailAdverbs adverbs;
    private final Content content;
    private final TailVerbs verbs;
    private final PrepositionWording prepositions;
    private final Postmodifiers postmodifiers;
    private final Relatives relatives;
    private final ConditionWording conditions;
    private final InnerDates dates;
    private final Asides asides;
    private final ApposedNames apposed;
    private final NounTails nouns;
    private final Pieces pieces;
    private final int end;

    /**
     * The steps up to phrase {@code end}.
     *
     * @param verbal whether it is a verb behind which they begin
     */
    TailSteps(
            Reading reading,
            Wording wording,
            boolean verbal,
            Content content,
            PrepositionWording prepositions,
            Pieces pieces,
            int end) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.verbal = verbal;
        this.content = content;
        this.prepositions = prepositions;
        this.postmodifiers = new Postmodifiers(reading, wording, prepositions);
        this.relatives = new Relatives(reading, new Complements(phrases, wording), prepositions);
        this.conditions = new ConditionWording(reading, content);
        this.dates = new InnerDates(phrases);
        this.asides = new Asides(phrases);
        this.apposed = new ApposedNames(phrases, wording);
        this.nouns = new NounTails(phrases);
        this.pieces = pieces;
        this.end = end;
        this.adverbs = new TailAdverbs(phrases, wording, verbal, postmodifiers, pieces);
        this.verbs = new TailVerbs(phrases, wording, verbal, relatives, postmodifiers, pieces, end);
    }

    /** The phrase after the one at {@code i}, whose piece it adds; {@code i} itself where the tail ends. */
    int next(int i, boolean first) {
        Phrase phrase = phrases.get(i);
        if (phrase instanceof TimePhrase) {
            return dates.opensNoun(i) ? end : i + 1;
        }
        if (phrase instanceof VerbGroup verb) {
            return verbs.next(i, verb, first);
        }
        Optional<List<String>> condition = verbal ? conditions.at(i) : Optional.empty();
        if (condition.isPresent()) {
            pieces.list().addAll(condition.get());
            return end;
        }
        return phrase instanceof Particle particle ? particle(i, particle.kind(), first) : i;
    }

    private int particle(int i, Kind kind, boolean first) {
        return switch (kind) {
            case PREPOSITION -> !verbal && nouns.end(i, first) ? i : preposition(i);
            case ADVERB -> adverbs.next(i);
            case OTHER -> pieces.isEmpty() ? i : pieces.add(postmodifiers.adjective(i), i);
            case OPEN -> asides.afterBracket(i);
            case QUOTE -> i + 1;
            case COORDINATOR -> i + 1 < end && dates.areJoinedBy(i) ? i + 2 : i;
            case COMMA -> comma(i);
            case SUBORDINATOR ->
                !verbal ? i : pieces.add(verbs.doing(i).or(() -> prepositions.because(i, end, pieces.used())), i);
            case RELATIVE -> content.begins(i) ? i : pieces.add(relatives.at(i, end, pieces.used()), i);
            default -> i;
        };
    }

    private int comma(int i) {
        if (verbal && Consequences.areTold(reading, i)) {
            Optional<Piece> told = relatives.told(i + 1, end, pieces.used());
            return pieces.add(told.map(piece -> new Piece(", " + piece.words(), piece.next())), i);
        }
        Optional<Piece> name = apposed.at(i);
        if (name.isPresent()) {
            return pieces.add(name, i);
        }
        if (phrases.isNumber(i + 1) && phrases.isKind(i + 2, Kind.COMMA) && isInfinitive(i + 3)) {
            return i + 3;
        }
        return dates.areClosedBy(i) ? i + 1 : asides.after(i, end);
    }

    /** Adds the preposition with what it governs, to a noun that says little without it: {@code in response to}. */
    private int preposition(int i) {
        if (!pieces.isEmpty() && isInfinitive(i + 1)) {
            return pieces.addToLast(Optional.of(new Piece(phrases.preposition(i), i + 1)), i);
        }
        Optional<Clause> clause =
                verbal ? relatives.ofWhich(i).filter(told -> !content.isOpen(told)) : Optional.empty();
        if (clause.isPresent()) {
            pieces.list().addAll(content.words(phrases.preposition(i) + " which ", clause.get()));
            return end;
        }
        boolean compound = Governed.isCompound(phrases, i);
        boolean needed = compound || phrases.preposition(i).equals("of") && Governed.needsComplement(phrases, i - 1);
        Optional<Piece> piece = prepositions.at(i, end, pieces.used()).or(() -> prepositions.said(i, end, relatives));
        if (piece.isEmpty() && (compound || needed && isSetting(i - 1))) {
            pieces.dropLast();
        }
        return needed ? pieces.addToLast(piece, i) : pieces.add(piece, i);
    }

    /** {@code the presence} in {@code in the presence of}. */
    private boolean isSetting(int noun) {
        return phrases.preposition(noun - 1).equals("in")
                && phrases.isNoun(noun)
                && phrases.lower(phrases.get(noun).from()).equals("the");
    }

    /** {@code to win} in {@code came from two goals down to win}. */
    private boolean isInfinitive(int i) {
        return i < end && phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE;
    }
}
