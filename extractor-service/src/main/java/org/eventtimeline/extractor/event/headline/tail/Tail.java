package org.eventtimeline.extractor.event.headline.tail;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Collects what follows a verb or noun in its clause, piece by piece, without the dates. */
public final class Tail {
    private final boolean verbal;
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Content content;
    private final Complements complements;
    private final PrepositionWording prepositions;
    private final Remainder remainder;

    private Tail(Reading reading, Wording wording, boolean verbal, boolean telling) {
        this.verbal = verbal;
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.complements = new Complements(phrases, wording);
        this.prepositions = new PrepositionWording(reading, wording, complements);
        this.remainder = new Remainder(reading, wording);
        this.content = new Content(reading, wording, this, telling);
    }

    /**
     * The tail of a verb.
     *
     * @param telling whether a clause with {@code that} is the content of what the verb tells
     */
    public static Tail ofVerb(Reading reading, Wording wording, boolean telling) {
        return new Tail(reading, wording, true, telling);
    }

    /** The tail of a noun. */
    public static Tail ofNoun(Reading reading, Wording wording) {
        return new Tail(reading, wording, false, false);
    }

    /** The pieces from phrase {@code from} to the end of the clause; each can be left out with all behind it. */
    public List<String> pieces(int from) {
        return pieces(from, phrases.size());
    }

    /** The same, up to phrase {@code end} at most. */
    public List<String> pieces(int from, int end) {
        return pieces(from, end, 0);
    }

    /** The same of a headline that is so long already. */
    public List<String> pieces(int from, int end, int told) {
        Pieces pieces = new Pieces(wording.subject(), told);
        var steps = new TailSteps(reading, wording, verbal, content, prepositions, pieces, end);
        int i = from;
        while (i < end) {
            int next = steps.next(i, i == from);
            if (next == i && content.begins(i)) {
                pieces.addContent(content.pieces(i), phrases.isVerb(i - 1) || content.saysGround(i));
                return pieces.list();
            }
            if (next == i) {
                if (verbal) {
                    pieces.list().addAll(remainder.pieces(i, end));
                }
                return pieces.list();
            }
            i = next;
        }
        return pieces.list();
    }

    /** Whether the pieces end at an {@code it} that nobody explains. */
    public boolean isOpen() {
        return prepositions.isOpen();
    }

    /** Whether a noun without what is told at phrase {@code i} says little: {@code the fear that it will close}. */
    public boolean completesNoun(int i) {
        return content.completesNoun(i);
    }

    /** What is told in the sentence before the clause: {@code The bridge will close, the city announced}. */
    public List<String> contentBefore(Clause clause) {
        return content.before(clause);
    }

    /** What led to the event that the clause tells of. */
    public List<String> causes(Clause event) {
        return new Causes(reading, content, complements, this).of(event);
    }
}
