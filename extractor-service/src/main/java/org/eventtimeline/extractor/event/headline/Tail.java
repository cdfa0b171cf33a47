package org.eventtimeline.extractor.event.headline;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Asides;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Consequences;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Collects what follows a verb or noun in its clause, piece by piece, without the dates. */
final class Tail {
    private final boolean verbal;
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Content content;
    private final Complements complements;
    private final PrepositionWording prepositions;
    private final Postmodifiers postmodifiers;
    private final Relatives relatives;
    private final InnerDates dates;
    private final Asides asides;
    private final ApposedNames apposed;
    private Pieces pieces;
    private int end;

    private Tail(Reading reading, Wording wording, boolean verbal, boolean telling) {
        this.verbal = verbal;
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.complements = new Complements(phrases, wording);
        this.prepositions = new PrepositionWording(reading, wording, complements);
        this.postmodifiers = new Postmodifiers(reading, wording, prepositions);
        this.relatives = new Relatives(reading, complements, prepositions);
        this.dates = new InnerDates(phrases);
        this.asides = new Asides(phrases);
        this.apposed = new ApposedNames(phrases, wording);
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
        return pieces(from, end, 0);
    }

    /** The same of a headline that is so long already. */
    List<String> pieces(int from, int end, int told) {
        this.end = end;
        this.pieces = new Pieces(wording.subject(), told);
        int i = from;
        while (i < end) {
            int next = next(i, i == from);
            if (next == i && content.begins(i)) {
                Pieces before = pieces;
                before.addContent(content.pieces(i), phrases.isVerb(i - 1));
                return before.list();
            }
            if (next == i) {
                return pieces.list();
            }
            i = next;
        }
        return pieces.list();
    }

    /** Whether the pieces end at an {@code it} that nobody explains. */
    boolean isOpen() {
        return prepositions.isOpen();
    }

    /** Whether a noun without what is told at phrase {@code i} says little: {@code the fear that it will close}. */
    boolean completesNoun(int i) {
        return content.completesNoun(i);
    }

    /** What is told in the sentence before the clause: {@code The bridge will close, the city announced}. */
    List<String> contentBefore(Clause clause) {
        return content.before(clause);
    }

    /** What led to the event that the clause tells of. */
    List<String> causes(Clause event) {
        return new Causes(reading, content, complements, this).of(event);
    }

    /** The phrase after the one at {@code i}, whose piece it adds; {@code i} itself where the tail ends. */
    private int next(int i, boolean first) {
        Phrase phrase = phrases.get(i);
        if (phrase instanceof TimePhrase) {
            return dates.opensNoun(i) ? end : i + 1;
        }
        if (phrase instanceof VerbGroup verb) {
            return verb(i, verb, first);
        }
        return phrase instanceof Particle particle ? particle(i, particle.kind(), first) : i;
    }

    private int verb(int i, VerbGroup verb, boolean first) {
        if (Complements.begins(verb, verbal || isBehindAgent(i), first)) {
            return complement(i);
        }
        if (verb.tense() == Tense.GERUND && phrases.isNoun(i - 1)) {
            if (Lexicon.isNoEvent(phrases.token(verb.head()))) {
                return i;
            }
            return phrases.isNoun(i + 1) ? complement(i) : pieces.add(relatives.told(i, end, pieces.used()), i);
        }
        return postmodifiers.isParticiple(i) || first && postmodifiers.isState(i)
                ? pieces.add(postmodifiers.participle(i, end, pieces.used()), i)
                : i;
    }

    /** {@code to free him} in {@code the ruling by the court to free him}. */
    private boolean isBehindAgent(int i) {
        return phrases.isNoun(i - 1) && phrases.preposition(i - 2).equals("by");
    }

    private int particle(int i, Kind kind, boolean first) {
        return switch (kind) {
            case PREPOSITION -> first && isRole(i) ? i : preposition(i);
            case ADVERB -> adverb(i);
            case OTHER -> pieces.isEmpty() ? i : pieces.add(postmodifiers.adjective(i), i);
            case OPEN -> asides.afterBracket(i);
            case QUOTE -> i + 1;
            case COORDINATOR -> i + 1 < end && dates.areJoinedBy(i) ? i + 2 : i;
            case COMMA -> comma(i);
            case RELATIVE -> content.begins(i) ? i : pieces.add(relatives.at(i, end, pieces.used()), i);
            default -> i;
        };
    }

    /** {@code as chairman} behind {@code the election}. */
    private boolean isRole(int i) {
        return !verbal && phrases.preposition(i).equals("as");
    }

    /**
     * Adds {@code next to the harbour} {@code ahead of his rivals} and {@code twice}, and passes over other adverbs.
     */
    private int adverb(int i) {
        Optional<Piece> adjective = pieces.isEmpty() ? Optional.empty() : postmodifiers.adjective(i);
        if (adjective.isPresent()) {
            return pieces.add(adjective, i);
        }
        if (phrases.isMark(i, "apart")) {
            return i;
        }
        if (phrases.isMark(i, "twice") && verbal) {
            return pieces.add(Optional.of(new Piece("twice", i + 1)), i);
        }
        return phrases.preposition(i + 1).equals("of") ? pieces.add(postmodifiers.compound(i), i) : i + 1;
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
        return dates.areClosedBy(i) ? i + 1 : asides.after(i, end);
    }

    /** Adds the preposition with what it governs, to a noun that says little without it: {@code in response to}. */
    private int preposition(int i) {
        if (!pieces.isEmpty() && isInfinitive(i + 1)) {
            return pieces.addToLast(Optional.of(new Piece(phrases.preposition(i), i + 1)), i);
        }
        boolean compound = Governed.isCompound(phrases, i);
        boolean needed = compound || phrases.preposition(i).equals("of") && Governed.needsComplement(phrases, i - 1);
        Optional<Piece> piece = prepositions.at(i, end, pieces.used()).or(() -> prepositions.said(i, end, relatives));
        if (compound && piece.isEmpty()) {
            pieces.dropLast();
        }
        return needed ? pieces.addToLast(piece, i) : pieces.add(piece, i);
    }

    /** {@code to win} in {@code came from two goals down to win}. */
    private boolean isInfinitive(int i) {
        return i < end && phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE;
    }

    /** Adds the verb group at phrase {@code i} with its objects; the tail ends there where it lacks them. */
    private int complement(int i) {
        Optional<Piece> complement = complements.whole(i, end);
        complement.ifPresent(piece -> pieces.makeRoom(piece.words().length()));
        return pieces.add(complement, i);
    }
}
