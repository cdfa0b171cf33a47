package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.WordList;

/** Collects what follows a verb or noun in its clause, piece by piece, without the dates. */
final class Tail {
    /** Prepositions that open a remark on time or circumstances which a headline does without. */
    private static final Set<String> LEFT_OUT = WordList.words("""
            after before since until till amid despite following during according while because like
            including than within ahead
            """);

    /** Prepositions behind which a length of time says how long. */
    private static final Set<String> MEASURED = Set.of("for", "to", "by");

    private static final int ROOM = 75;

    private final boolean verbal;
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Content content;
    private final Complements complements;
    private final Asides asides;
    private List<String> pieces;
    private int end;
    private boolean open;

    private Tail(Reading reading, Wording wording, boolean verbal, boolean telling) {
        this.verbal = verbal;
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.complements = new Complements(phrases, wording);
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
        return open;
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
        if (isAdjectiveOfNoun(i)) {
            return adjective(i);
        }
        if (phrases.isKind(i, Kind.OPEN)) {
            return asides.afterBracket(i);
        }
        if (isWord(i, "apart")) {
            return i;
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

    /** {@code to four years} in {@code sentenced to four years}. */
    private int length(TimePhrase time, int preposition) {
        pieces.add(phrases.text(phrases.get(preposition).from(), time.to()));
        return preposition + 2;
    }

    private int preposition(int i) {
        String preposition = phrases.preposition(i);
        if (i + 1 >= end || LEFT_OUT.contains(preposition) && !isNamesake(i)) {
            return i;
        }
        if (phrases.isKind(i + 1, Kind.ADVERB) && phrases.isNoun(i + 2)) {
            addGoverned(preposition, i, wording.list(phrases, i + 2));
            return Lists.end(phrases, i + 2);
        }
        if (phrases.isKind(i + 1, Kind.QUOTE) && phrases.isNoun(i + 2)) {
            addGoverned(preposition, i, wording.list(phrases, i + 2));
            return Lists.end(phrases, i + 2);
        }
        Phrase governed = phrases.get(i + 1);
        if (governed instanceof TimePhrase time) {
            return MEASURED.contains(preposition) && phrases.isLength(i + 1) ? length(time, i) : i + 1;
        }
        if (governed instanceof VerbGroup verb) {
            return Complements.isGoverned(verb, preposition) ? complement(preposition + " ", i, i + 1) : i;
        }
        boolean particle = phrases.preposition(i + 1).equals("by") || Particles.isParticle(phrases, i);
        if (!phrases.preposition(i + 1).isEmpty() && particle && phrases.isNoun(i + 2)) {
            pieces.add(preposition + " " + phrases.preposition(i + 1) + " " + wording.list(phrases, i + 2));
            return Lists.end(phrases, i + 2);
        }
        if (isNumber(i + 1) && preposition.equals("at")) {
            return i + 2;
        }
        if (isNumber(i + 1)) {
            pieces.add(phrases.text(phrases.get(i).from(), governed.to()));
            return i + 2;
        }
        if (!(governed instanceof NounPhrase noun) || opensClause(preposition, i + 1)) {
            return i;
        }
        if (noun.namesDate(phrases)) {
            return Lists.end(phrases, i + 1);
        }
        if (wording.isOpen(phrases, i + 1)) {
            open = true;
            return i;
        }
        int holder = wording.holder(phrases, i + 1);
        int after = Lists.end(phrases, holder);
        if (preposition.equals("with") && after < end && Governed.isAbsolute(phrases, i + 1, after)) {
            return i;
        }
        String list = wording.list(phrases, holder);
        int used = wording.subject().length() + String.join(" ", pieces).length();
        boolean shortened = used + list.length() > ROOM && after > holder + 1;
        addGoverned(preposition, i, shortened ? wording.noun(phrases, holder) : list);
        return shortened ? end : after;
    }

    /** {@code after Ann Lee} in {@code named after Ann Lee}, but not in {@code hired after Ann Lee resigned}. */
    private boolean isNamesake(int i) {
        return phrases.preposition(i).equals("after")
                && reading.clauseAt(i - 1)
                        .filter(clause -> clause.verb().passive())
                        .isPresent()
                && phrases.isNoun(i + 1)
                && phrases.head(i + 1).is(PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && !Lexicon.isEventNoun(phrases.head(i + 1))
                && !isSubject(i + 1);
    }

    /** {@code of} stays or goes with a noun that says little without it. */
    private void addGoverned(String preposition, int at, String words) {
        String piece = preposition + " " + words;
        int last = pieces.size() - 1;
        if (preposition.equals("of") && last >= 0 && Governed.needsComplement(phrases, at - 1)) {
            pieces.set(last, pieces.get(last) + " " + piece);
        } else {
            pieces.add(piece);
        }
    }

    /** {@code as she left}. */
    private boolean opensClause(String preposition, int noun) {
        return preposition.equals("as") && isSubject(noun);
    }

    private boolean isSubject(int noun) {
        return reading.clauses().stream()
                .anyMatch(clause -> clause.subject() == noun && clause.verb().isFinite());
    }

    private boolean isNumber(int i) {
        return phrases.isKind(i, Kind.OTHER)
                && Character.isDigit(phrases.lower(phrases.get(i).from()).charAt(0));
    }

    /** Adds the verb group at {@code i} with its objects; the tail ends at phrase {@code stop} where it lacks them. */
    private int complement(String preposition, int stop, int i) {
        Complements.Complement complement = complements.at(i, end);
        if (complement.words().isEmpty() || isToDoSo(complement.end())) {
            return stop;
        }
        pieces.add(preposition + complement.words());
        return complement.end();
    }

    /** {@code to do so} in {@code the second to do so}, which only the article explains. */
    private boolean isToDoSo(int i) {
        return i < phrases.size()
                && phrases.get(i) instanceof VerbGroup verb
                && verb.tense() == Phrase.Tense.INFINITIVE
                && phrases.lower(verb.head()).equals("do");
    }

    /** {@code adjacent to the harbour} behind {@code a building}. */
    private int adjective(int i) {
        pieces.add(phrases.lower(phrases.get(i).from()) + " " + phrases.preposition(i + 1) + " "
                + wording.list(phrases, i + 2));
        return Lists.end(phrases, i + 2);
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
