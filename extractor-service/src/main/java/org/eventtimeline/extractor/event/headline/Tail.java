package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Asides;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Consequences;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.PartOfSpeech;

/** Collects what follows a verb or noun in its clause, piece by piece, without the dates. */
final class Tail {
    private final boolean verbal;
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Content content;
    private final Complements complements;
    private final PrepositionWording prepositions;
    private final Asides asides;
    private List<String> pieces;
    private int end;

    private Tail(Reading reading, Wording wording, boolean verbal, boolean telling) {
        this.verbal = verbal;
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.complements = new Complements(phrases, wording);
        this.prepositions = new PrepositionWording(reading, wording, complements);
        this.asides = new Asides(phrases);
        this.content = new Content(reading, wording, this, telling);
    }

    /**
     * The tail of a verb.
     *
     * @param telling whether a clause with {@code that} is the content of what the verb tells
     */
    static Tail ofVerb(Reading reading, Wording wording, boolean telling) {
        return new Tail(reading, wording, true, telling);
    }

    /** The tail of a noun. */
    static Tail ofNoun(Reading reading, Wording wording) {
        return new Tail(reading, wording, false, false);
    }

    /** The pieces from phrase {@code from} to the end of the clause; each can be left out with all behind it. */
    List<String> pieces(int from) {
        return pieces(from, phrases.size());
    }

    /** The same, up to phrase {@code end} at most. */
    List<String> pieces(int from, int end) {
        this.end = end;
        this.pieces = new ArrayList<>();
        int i = from;
        while (i < end) {
            int next = next(i, from);
            if (next == i && content.begins(i)) {
                List<String> before = pieces;
                List<String> told = content.pieces(i);
                before.addAll(told);
                return before;
            }
            if (next == i) {
                return pieces;
            }
            i = next;
        }
        return pieces;
    }

    /** Whether the pieces end at an {@code it} that nobody explains. */
    boolean isOpen() {
        return prepositions.isOpen();
    }

    /** What is told in the sentence before the clause: {@code The bridge will close, the city announced}. */
    List<String> contentBefore(Clause clause) {
        return content.before(clause);
    }

    /** The phrase after the one at {@code i}, whose piece it adds; {@code i} itself where the tail ends. */
    private int next(int i, int from) {
        Phrase phrase = phrases.get(i);
        if (phrase instanceof TimePhrase) {
            return phrases.isLengthOf(i) || isPartOfNoun(i) ? end : i + 1;
        }
        if (phrases.isKind(i, Kind.PREPOSITION)) {
            boolean role = !verbal && i == from && isWord(i, "as");
            return role ? i : preposition(i);
        }
        if (phrase instanceof VerbGroup verb && Complements.begins(verb, verbal, i == from)) {
            return complement("", i, i);
        }
        if (phrase instanceof VerbGroup verb && verb.tense() == Tense.GERUND && phrases.isNoun(i - 1)) {
            return phrases.isNoun(i + 1) ? complement("", i, i) : i;
        }
        if (isAdjectiveOfNoun(i)) {
            return adjective(i);
        }
        if (isParticipleOfNoun(i)) {
            return participle(i);
        }
        if (phrases.isKind(i, Kind.OPEN)) {
            return asides.afterBracket(i);
        }
        if (isWord(i, "apart")) {
            return i;
        }
        if (phrases.isKind(i, Kind.ADVERB) && phrases.preposition(i + 1).equals("of")) {
            return compound(i);
        }
        if (phrases.isKind(i, Kind.ADVERB) || phrases.isKind(i, Kind.QUOTE)) {
            return i + 1;
        }
        if (isConsequence(i)) {
            return complement(", ", i, i + 1);
        }
        if (phrases.isKind(i, Kind.COORDINATOR)
                && i + 1 < end
                && phrases.get(i + 1) instanceof TimePhrase
                && phrases.get(i - 1) instanceof TimePhrase) {
            return i + 2;
        }
        return !phrases.isKind(i, Kind.COMMA) ? i : endsDate(i) ? i + 1 : asides.after(i, end);
    }

    /** {@code the last quarter} in {@code benched for the last quarter of a match}. */
    private boolean isPartOfNoun(int i) {
        return phrases.lower(phrases.get(i).from()).equals("the")
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && !phrases.token(phrases.get(i + 2).from()).is(PartOfSpeech.SYM, PartOfSpeech.NUM);
    }

    /** {@code , killing two}. */
    private boolean isConsequence(int comma) {
        return verbal
                && phrases.isKind(comma, Kind.COMMA)
                && reading.clauseAt(comma + 1)
                        .filter(clause -> Consequences.is(reading, clause))
                        .isPresent();
    }

    /** Whether the comma belongs to a date within the clause: {@code born on May 3, 1950, in Oslo}. */
    private boolean endsDate(int comma) {
        return comma > 0
                && phrases.get(comma - 1) instanceof TimePhrase
                && !phrases.preposition(comma + 1).isEmpty()
                && !phrases.preposition(comma + 1).equals("with")
                && phrases.isNoun(comma + 2);
    }

    private int preposition(int i) {
        int used = wording.subject().length() + String.join(" ", pieces).length();
        return prepositions
                .at(i, end, used)
                .map(piece -> {
                    addGoverned(i, piece.words());
                    return piece.next();
                })
                .orElse(i);
    }

    /** {@code of} stays or goes with a noun that says little without it. */
    private void addGoverned(int preposition, String piece) {
        int last = pieces.size() - 1;
        boolean needed =
                phrases.preposition(preposition).equals("of") && Governed.needsComplement(phrases, preposition - 1);
        if (needed && last >= 0 && !piece.isEmpty()) {
            pieces.set(last, pieces.get(last) + " " + piece);
        } else if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Adds the verb group at {@code verb} with its objects; the tail ends at phrase {@code i} where it lacks them. */
    private int complement(String mark, int i, int verb) {
        return complements
                .whole(verb, end)
                .map(complement -> {
                    pieces.add(mark + complement.words());
                    return complement.end();
                })
                .orElse(i);
    }

    /** {@code adjacent to the harbour} behind {@code a building}. */
    private int adjective(int i) {
        pieces.add(phrases.lower(phrases.get(i).from()) + " " + phrases.preposition(i + 1) + " "
                + wording.list(phrases, i + 2));
        return Lists.end(phrases, i + 2);
    }

    /** {@code raised} in {@code with money raised by a newspaper}. */
    private boolean isParticipleOfNoun(int i) {
        return !pieces.isEmpty()
                && phrases.isNoun(i - 1)
                && reading.clauseAt(i)
                        .filter(clause -> clause.kind() == Clause.Kind.REDUCED)
                        .isPresent();
    }

    /** Adds the participle with what stands behind it, without which it would say little. */
    private int participle(int i) {
        int used = wording.subject().length() + String.join(" ", pieces).length();
        int next = i + 1;
        while (next < end && phrases.get(next) instanceof TimePhrase) {
            next++;
        }
        Optional<PrepositionWording.Piece> piece =
                phrases.isKind(next, Kind.PREPOSITION) ? prepositions.at(next, end, used) : Optional.empty();
        if (piece.isEmpty() || piece.get().words().isEmpty()) {
            return i;
        }
        pieces.add(phrases.text(phrases.get(i).from(), phrases.get(i).to()) + " "
                + piece.get().words());
        return piece.get().next();
    }

    /** {@code ahead of his rivals}, {@code north of the town}. */
    private int compound(int adverb) {
        if (!phrases.isNoun(adverb + 2)) {
            return adverb;
        }
        pieces.add(phrases.lower(phrases.get(adverb).from()) + " of " + wording.list(phrases, adverb + 2));
        return Lists.end(phrases, adverb + 2);
    }

    private boolean isWord(int i, String word) {
        return phrases.lower(phrases.get(i).from()).equals(word);
    }

    /** {@code adjacent}, or {@code next} in {@code a house next to the harbour}. */
    private boolean isAdjectiveOfNoun(int i) {
        return (phrases.isKind(i, Kind.OTHER) || phrases.isKind(i, Kind.ADVERB))
                && !pieces.isEmpty()
                && phrases.isNoun(i - 1)
                && (phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.ADJ || isWord(i, "next"))
                && !phrases.preposition(i + 1).isEmpty()
                && phrases.isNoun(i + 2);
    }
}
