package org.eventtimeline.extractor.event.headline.tail;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells where what is taken over as the sentence has it begins and ends. */
final class RemainderBorders {
    /** Prepositions that say nothing without what else they compare or part. */
    private static final Set<String> OF_TWO = Set.of("as", "between");

    private final Reading reading;
    private final Phrases phrases;
    private final Circumstances circumstances;

    RemainderBorders(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.circumstances = new Circumstances(reading);
    }

    /** A preposition that nothing has read, an infinitive, or a participle behind a date. */
    boolean opens(int i) {
        boolean governs = opensPiece(i) && !OF_TWO.contains(phrases.preposition(i)) && !circumstances.open(i);
        return governs && !(i > 0 && phrases.isKind(i - 1, Kind.COMMA))
                || phrases.get(i) instanceof VerbGroup verb
                        && (verb.tense() == Tense.INFINITIVE
                                || OverDates.before(phrases, i) < i - 1 && isOfNoun(i, verb));
    }

    /** {@code saying} that, {@code designed}, whose noun stands before the date. */
    private boolean isOfNoun(int i, VerbGroup verb) {
        return verb.tense() == Tense.GERUND
                ? VerbClasses.isTelling(phrases.head(verb)) && phrases.isMark(i + 1, "that")
                : reading.clauseAt(i)
                        .filter(clause -> clause.kind() == Clause.Kind.REDUCED
                                && clause.subject() == OverDates.before(phrases, i))
                        .isPresent();
    }

    /** Whether another clause or a remark begins at the phrase. */
    boolean isClosed(int i) {
        return circumstances.open(i)
                || phrases.get(i) instanceof Phrase.Particle particle
                        && switch (particle.kind()) {
                            case COMMA, BREAK, OPEN, CLOSE, QUOTE, RELATIVE, SUBORDINATOR, COORDINATOR -> true;
                            default -> false;
                        };
    }

    /** A preposition behind which a headline may also end. */
    boolean opensPiece(int i) {
        return !phrases.preposition(i).isEmpty() && !phrases.preposition(i).equals("of");
    }

    /** Whether a piece may end with the phrase: a noun, a word or a verb that needs no object. */
    boolean isWhole(int i) {
        if (phrases.get(i) instanceof VerbGroup verb) {
            return verb.passive()
                    || !WordNetVerbs.needsObject(phrases.head(verb).lemma()) && !phrases.isMark(i + 1, "that");
        }
        boolean last = phrases.isKind(i, Kind.ADVERB)
                && (i + 1 == phrases.size() || phrases.isKind(i + 1, Kind.BREAK, Kind.COMMA));
        return last
                || phrases.isNoun(i)
                || phrases.isWord(i) && isContent(phrases.token(phrases.get(i).from()));
    }

    private static boolean isContent(Token word) {
        return word.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    }

    /** {@code the} in {@code for the latest quarter of its year}, which goes with the date. */
    boolean opensDate(int from, int to) {
        return IntStream.range(from, to - 1)
                .anyMatch(i -> phrases.isTime(i + 1)
                        && phrases.isKind(i, Kind.OTHER)
                        && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.DET);
    }
}
