package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.WordList;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Collects what follows a verb or noun in its clause, piece by piece, without the dates. */
final class Tail {
    /** Prepositions that open a remark on time or circumstances which a headline does without. */
    private static final Set<String> LEFT_OUT = WordList.words("""
            after before since until till as amid despite following during according while because like
            including than within through ahead
            """);

    private final Phrases phrases;
    private final Wording wording;
    private final Content content;

    /**
     * The tail of a clause or noun.
     *
     * @param telling whether a clause with {@code that} is the content of what the verb tells
     */
    Tail(Reading reading, Wording wording, boolean telling) {
        this.content = new Content(reading, wording, this, telling);
        this.phrases = reading.phrases();
        this.wording = wording;
    }

    /** The pieces from phrase {@code from} to the end of the clause; each can be left out with all behind it. */
    List<String> pieces(int from) {
        List<String> pieces = new ArrayList<>();
        int i = from;
        while (i < phrases.size()) {
            Phrase phrase = phrases.get(i);
            int next = i;
            if (phrase instanceof TimePhrase time) {
                next = time(time, i, pieces);
            } else if (phrases.isKind(i, Kind.PREPOSITION)) {
                next = preposition(i, pieces);
            } else if (phrase instanceof VerbGroup verb && isComplement(verb, i, from)) {
                next = complement(verb, i, pieces);
            } else if (phrases.isKind(i, Kind.OPEN)) {
                next = afterBracket(i);
            } else if (phrases.isKind(i, Kind.ADVERB)) {
                next = i + 1;
            } else if (content.begins(i)) {
                pieces.addAll(content.pieces(i));
            }
            if (next == i) {
                return pieces;
            }
            i = next;
        }
        return pieces;
    }

    private int time(TimePhrase time, int i, List<String> pieces) {
        if (time.expression().value() instanceof Duration
                && phrases.preposition(i - 1).equals("for")) {
            pieces.add("for " + phrases.text(time.from(), time.to()));
        }
        return i + 1;
    }

    private int preposition(int i, List<String> pieces) {
        if (LEFT_OUT.contains(phrases.preposition(i))) {
            return i;
        }
        if (i + 1 < phrases.size() && phrases.get(i + 1) instanceof TimePhrase) {
            return i + 1;
        }
        if (isNumber(i + 1)) {
            pieces.add(phrases.text(phrases.get(i).from(), phrases.get(i + 1).to()));
            return i + 2;
        }
        if (!phrases.isNoun(i + 1)) {
            return i;
        }
        if (((NounPhrase) phrases.get(i + 1)).namesDate(phrases)) {
            return afterList(i + 1);
        }
        pieces.add(phrases.preposition(i) + " " + wording.list(phrases, i + 1));
        return afterList(i + 1);
    }

    private boolean isNumber(int i) {
        return phrases.isKind(i, Kind.OTHER)
                && Character.isDigit(phrases.lower(phrases.get(i).from()).charAt(0));
    }

    /** {@code agrees [to buy]}, {@code begins [selling]}. */
    private static boolean isComplement(VerbGroup verb, int i, int from) {
        return !verb.passive() && (verb.tense() == Tense.INFINITIVE || verb.tense() == Tense.GERUND && i == from);
    }

    private int complement(VerbGroup verb, int i, List<String> pieces) {
        int next = i + 1;
        var piece = new StringBuilder(phrases.text(verb.from(), verb.to()));
        if (phrases.isNoun(next)) {
            piece.append(' ').append(wording.list(phrases, next));
            next = afterList(next);
        } else if (Particles.isParticle(phrases, next)) {
            piece.append(' ').append(phrases.lower(phrases.get(next).from()));
            next++;
        }
        pieces.add(piece.toString());
        return next;
    }

    int afterList(int first) {
        List<Integer> members = Lists.members(phrases, first);
        return members.get(members.size() - 1) + 1;
    }

    private int afterBracket(int open) {
        for (int i = open + 1; i < phrases.size(); i++) {
            if (phrases.isKind(i, Kind.CLOSE)) {
                return i + 1;
            }
        }
        return phrases.size();
    }
}
