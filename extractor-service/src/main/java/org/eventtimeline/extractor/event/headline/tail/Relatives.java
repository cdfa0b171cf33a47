package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Words the relative clause that says which thing a noun is for: {@code that lets users sell songs} of {@code an
 * application}.
 */
final class Relatives {
    private static final Set<String> PRONOUNS = Set.of("that", "which", "who");

    private final Reading reading;
    private final Phrases phrases;
    private final Complements complements;
    private final PrepositionWording prepositions;
    private final Totals totals;

    Relatives(Reading reading, Complements complements, PrepositionWording prepositions) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.complements = complements;
        this.prepositions = prepositions;
        this.totals = new Totals(phrases);
    }

    /**
     * The relative clause that the pronoun at phrase {@code i} opens, if it says something of the noun before it.
     *
     * @param end where the clause of the noun ends
     * @param used how long the headline is already
     */
    Optional<Piece> at(int i, int end, int used) {
        return isOfThing(i)
                ? verb(i).filter(verb -> verb < end)
                        .flatMap(verb -> told(verb, end, used))
                        .map(piece ->
                                new Piece(phrases.lower(phrases.get(i).from()) + " " + piece.words(), piece.next()))
                : Optional.empty();
    }

    /** {@code an application that}, but neither {@code Lee, who} nor {@code Acme that}. */
    private boolean isOfThing(int pronoun) {
        return phrases.isKind(pronoun, Kind.RELATIVE)
                && PRONOUNS.contains(phrases.lower(phrases.get(pronoun).from()))
                && phrases.isNoun(OverDates.before(phrases, pronoun))
                && phrases.head(OverDates.before(phrases, pronoun)).pos() != PartOfSpeech.PROPN;
    }

    private Optional<Integer> verb(int pronoun) {
        return reading.clauses().stream()
                .filter(clause ->
                        clause.kind() == Clause.Kind.RELATIVE && clause.verb().isFinite())
                .map(Clause::at)
                .filter(verb -> verb > pronoun
                        && !isTelling(verb)
                        && IntStream.range(pronoun + 1, verb).allMatch(i -> phrases.isKind(i, Kind.ADVERB)))
                .findFirst();
    }

    /** {@code said} in {@code two nurses who said Acme had fired them}, of which the clause behind is the content. */
    private boolean isTelling(int verb) {
        return reading.withSubject(verb + 1).anyMatch(clause -> clause.verb().isFinite());
    }

    /**
     * The verb with what it is done to or where; a bare verb would say too little, but for {@code were never found},
     * and so would {@code paving the way} and {@code plunging the country}.
     */
    Optional<Piece> told(int verb, int end, int used) {
        return complements.whole(verb, end).flatMap(piece -> told(verb, piece, end, used));
    }

    private Optional<Piece> told(int verb, Piece piece, int end, int used) {
        boolean undone = phrases.get(verb) instanceof VerbGroup group && group.passive() && group.negated();
        boolean open = phrases.isNoun(piece.next() - 1)
                && Governed.isPartOf(phrases, piece.next() - 1)
                && phrases.isMark(piece.next() - 1, "the")
                && !phrases.preposition(piece.next()).isEmpty();
        if (totals.areOf(verb) && piece.next() > verb + 1) {
            Optional<Piece> total = totals.added(piece.words(), piece.next(), end);
            if (total.isPresent()) {
                return total;
            }
        }
        if (isOpenGift(verb, piece.next())) {
            return Optional.empty();
        }
        boolean turned = piece.next() > verb + 1
                && phrases.preposition(piece.next()).equals("into")
                && phrases.isNoun(piece.next() + 1);
        if ((piece.next() > verb + 1 || undone) && !open && !turned) {
            return Optional.of(piece);
        }
        return Optional.of(piece.next())
                .filter(next -> !phrases.preposition(next).isEmpty() && !isWithIt(next))
                .flatMap(next -> prepositions.at(next, end, used))
                .filter(more -> !more.words().isEmpty())
                .map(more -> new Piece(piece.words() + " " + more.words(), more.next()));
    }

    /** {@code gave the president} before {@code sweeping powers}, where the tagger sees another verb. */
    private boolean isOpenGift(int verb, int next) {
        return next == verb + 2
                && phrases.get(verb) instanceof VerbGroup group
                && WordNetVerbs.needsReceiver(phrases.head(group).lemma())
                && next < phrases.size()
                && phrases.get(next) instanceof VerbGroup;
    }

    /** {@code the city buys the mill} behind {@code under} in {@code a deal under which the city buys the mill}. */
    Optional<Clause> ofWhich(int preposition) {
        return phrases.isNoun(OverDates.before(phrases, preposition)) && phrases.isMark(preposition + 1, "which")
                ? reading.withSubject(preposition + 2)
                        .filter(clause -> clause.verb().isFinite())
                        .findFirst()
                : Optional.empty();
    }

    /** {@code with it} in {@code carrying with it a bomb}. */
    private boolean isWithIt(int preposition) {
        return phrases.isNoun(preposition + 1) && phrases.head(preposition + 1).pos() == PartOfSpeech.PRON;
    }
}
