package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Finds the commas that open what another comma closes: {@code Kim, who came, was}. */
final class OpeningCommas {
    private static final Set<Tense> PARTICIPLES = Set.of(Tense.PARTICIPLE, Tense.PAST_OR_PARTICIPLE, Tense.GERUND);

    private final Phrases phrases;
    private final Insertions insertions;

    OpeningCommas(Phrases phrases, Insertions insertions) {
        this.phrases = phrases;
        this.insertions = insertions;
    }

    /**
     * The comma that opens the insertions that end with the comma at {@code close}: {@code Kim, who came, was},
     * {@code Lang, 44, of Portland, Ore., was}.
     */
    int of(int close) {
        int relative = openingOfRelative(close);
        if (relative != Clause.NONE) {
            return opensParticiple(commaBefore(relative)) ? commaBefore(relative) : relative;
        }
        int opening = commaBefore(close);
        if (opening == Clause.NONE
                || !insertions.endsNoun(opening - 1)
                || InnerClauses.areBetween(phrases, opening + 1, close)
                || OpeningPhrases.endWith(phrases, opening)) {
            return Clause.NONE;
        }
        int earlier = commaBefore(opening);
        boolean goesOn = opensRemark(earlier) || earlier + 2 == opening && opensRemark(commaBefore(earlier));
        return goesOn ? of(opening) : opening;
    }

    /**
     * The comma before {@code in} or {@code signed} in {@code Acme, in a note signed by its owner, Ann Lee, in May,}.
     */
    private boolean opensRemark(int comma) {
        return comma != Clause.NONE
                && (phrases.isKind(comma + 1, Kind.PREPOSITION) || mayBeParticiple(comma + 1))
                && insertions.endsNoun(comma - 1);
    }

    /** The relative pronoun behind which the comma closes what is inserted: {@code who, after a trial, left}. */
    int relativeBefore(int close) {
        int opening = commaBefore(close);
        return opening != Clause.NONE && phrases.isKind(opening - 1, Kind.RELATIVE) ? opening - 1 : Clause.NONE;
    }

    /**
     * {@code put} in {@code a plan, put forward by the mayor, Ann Lee,}, {@code leaving} in {@code leaving Dayton,
     * Ohio,}, but not {@code said} in {@code Lee, of Oslo, said a man, 44, left}.
     */
    private boolean mayBeParticiple(int i) {
        return phrases.get(i) instanceof VerbGroup verb
                && PARTICIPLES.contains(verb.tense())
                && !VerbClasses.isReporting(phrases.head(verb));
    }

    /**
     * The first comma in {@code the ship, which had left Dayton, Ohio, in May, was}, where no other verb stands
     * between.
     */
    private int openingOfRelative(int close) {
        int verbs = 0;
        for (int i = close - 1; i > 1 && verbs < 2 && !phrases.isKind(i, Kind.BREAK); i--) {
            if (phrases.get(i) instanceof VerbGroup verb && verb.isFinite()) {
                verbs++;
            }
            boolean conjunction =
                    phrases.isKind(i, Kind.COORDINATOR) || phrases.isKind(i, Kind.SUBORDINATOR) && !isGerund(i + 1);
            if (conjunction) {
                return Clause.NONE;
            }
            if (phrases.isKind(i, Kind.RELATIVE)) {
                boolean set = phrases.isKind(i - 1, Kind.COMMA)
                        && (insertions.endsNoun(i - 2) || opensParticiple(commaBefore(i - 1)));
                return verbs != 1 ? Clause.NONE : set ? i - 1 : openingOfApposition(i - 1);
            }
        }
        return Clause.NONE;
    }

    /** The first comma in {@code Two brothers, aged nine and 12, who had gone missing while climbing, were found}. */
    private boolean opensParticiple(int comma) {
        return comma != Clause.NONE && mayBeParticiple(comma + 1) && insertions.endsNoun(comma - 1);
    }

    private boolean isGerund(int i) {
        return phrases.isVerb(i) && phrases.verb(i).tense() == Tense.GERUND;
    }

    /** The comma in {@code Lee, a nurse from Oslo who}. */
    private int openingOfApposition(int end) {
        int i = end;
        while (phrases.isNoun(i) || phrases.isKind(i, Kind.PREPOSITION, Kind.COORDINATOR)) {
            i--;
        }
        boolean opens = phrases.isKind(i, Kind.COMMA) && insertions.endsNoun(i - 1) && phrases.isNoun(i + 1);
        return opens
                        && Modifiers.INDEFINITE.contains(
                                phrases.lower(phrases.get(i + 1).from()))
                ? i
                : Clause.NONE;
    }

    /**
     * {@code He sang and, having won, left}, {@code He sang and in 1926, on her advice, left}: what the comma at
     * {@code close} ends began behind a coordinator.
     */
    boolean opensBehindCoordinator(int close) {
        int opening = commaBefore(close);
        boolean dated = phrases.isTime(opening - 1) && phrases.isKind(opening + 1, Kind.PREPOSITION);
        int joint = dated ? insertions.skipBack(opening - 1) : opening - 1;
        return opening != Clause.NONE && phrases.isKind(joint, Kind.COORDINATOR);
    }

    private int commaBefore(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (phrases.isKind(i, Kind.COMMA)) {
                return i;
            }
            if (phrases.isKind(i, Kind.BREAK)) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }
}
