package org.eventtimeline.extractor.event;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;

/** Finds the subject of a verb group among the phrases to its left. */
final class Subjects {
    /** Prepositions that may also open a clause. */
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until", "as", "than");

    private static final Set<String> OBJECTS = Set.of("me", "him", "her", "us", "them");

    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private final Phrases phrases;
    private final Insertions insertions;
    private final List<Clause> before;

    /**
     * Finds subjects in a sentence.
     *
     * @param before the clauses before the verb group that is asked for
     */
    Subjects(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
        this.before = before;
    }

    /**
     * What lies to the left of a verb group.
     *
     * @param phrase the first noun phrase of the subject, or {@link Clause#NONE}
     * @param relative whether a relative pronoun stands between
     * @param coordinated whether the verb shares the subject of the verb before: {@code came and saw}
     * @param governed whether the noun is the object of another verb
     * @param subordinate whether a conjunction opens the clause
     * @param afterComma whether a comma stands between: {@code the device, revealed at the show}
     */
    record Found(
            int phrase,
            boolean relative,
            boolean coordinated,
            boolean governed,
            boolean subordinate,
            boolean afterComma) {}

    Found find(int at) {
        int i = insertions.skipBack(at - 1);
        if (phrases.isKind(i, Kind.RELATIVE)) {
            boolean set = phrases.isKind(i - 1, Kind.COMMA) || phrases.isKind(i - 1, Kind.OPEN);
            int noun = insertions.nounBefore(insertions.skipBack(set ? i - 2 : i - 1) + 1);
            boolean who = phrases.lower(phrases.get(i).from()).equals("who");
            int holder = !set
                    ? RelativeHeads.beforePlace(phrases, noun)
                    : who
                            ? RelativeHeads.beforeOf(phrases, noun)
                            : RelativeHeads.beyondBare(
                                    phrases, RelativeHeads.several(phrases, noun, (VerbGroup) phrases.get(at)));
            return new Found(isApposition(holder) ? holder - 2 : holder, true, false, false, false, false);
        }
        if (phrases.isKind(i, Kind.COORDINATOR)) {
            return new Found(Clause.NONE, false, true, false, false, false);
        }
        boolean comma = phrases.isKind(i, Kind.COMMA);
        if (comma && insertions.closesAge(i) && !opensInsertion(at) && insertions.openingComma(i) == Clause.NONE) {
            i = insertions.skipBack(i - 1);
            comma = false;
        }
        if (comma) {
            if (insertions.opensBehindCoordinator(i)) {
                return new Found(Clause.NONE, false, true, false, false, false);
            }
            int opening = insertions.openingComma(i);
            if (opening != Clause.NONE) {
                int noun = subjectAt(opening - 1);
                noun = isApposition(noun) && isNamed(noun - 2) ? noun - 2 : noun;
                boolean circumstance =
                        phrases.isKind(noun - 1, Kind.PREPOSITION) && phrases.isKind(noun - 2, Kind.COORDINATOR);
                int subject = circumstance || noun == Clause.NONE ? Clause.NONE : beyondModifier(noun, at);
                return new Found(subject, false, circumstance, false, false, false);
            }
            i--;
        }
        int noun = comma || !canBeFinite(at) ? subjectAt(i) : modifiedBefore(i);
        if (noun != Clause.NONE && !comma) {
            noun = beyondModifier(noun, at);
        }
        if (noun == Clause.NONE) {
            return new Found(Clause.NONE, false, false, false, phrases.isKind(i, Kind.SUBORDINATOR), comma);
        }
        int before = insertions.skipBack(noun - 1);
        boolean conjunction = opensClause(before, noun);
        boolean verb = before >= 0 && phrases.get(before) instanceof VerbGroup;
        boolean reported = verb && Lexicon.isReporting(phrases.token(((VerbGroup) phrases.get(before)).head()));
        boolean governed = (verb && !reported) || (phrases.isKind(before, Kind.PREPOSITION) && !conjunction);
        boolean subordinate = phrases.isKind(before, Kind.SUBORDINATOR) || conjunction || reported;
        return new Found(noun, false, false, governed, subordinate, comma);
    }

    /** {@code seeded} in {@code Lee, 44, seeded first, won}: the verb stands behind the next comma. */
    private boolean opensInsertion(int at) {
        int i = at + 1;
        while (i < phrases.size() && !phrases.isKind(i, Kind.COMMA) && !phrases.isVerb(i)) {
            i++;
        }
        return phrases.isKind(i, Kind.COMMA) && phrases.isVerb(i + 1);
    }

    /**
     * The subject to which the clause that ends in {@code noun} belongs, or {@code noun} itself: {@code the men who
     * robbed the bank} fled.
     */
    private int beyondModifier(int noun, int at) {
        int governor = insertions.skipBack(noun - 1);
        if (opensClause(governor, noun)) {
            return noun;
        }
        while (phrases.isKind(governor, Kind.PREPOSITION)) {
            governor = insertions.skipBack(governor - 1);
        }
        int verb = governor;
        for (int i = before.size() - 1; i >= 0; i--) {
            Clause clause = before.get(i);
            boolean inside = clause.at() == verb
                    && clause.kind() == Clause.Kind.SUBORDINATE
                    && clause.verb().isFinite()
                    && i > 0
                    && clause.subject() == before.get(i - 1).at() + 2;
            if (inside) {
                verb = before.get(i - 1).at();
                continue;
            }
            boolean gerund = clause.kind() == Clause.Kind.GERUND && phrases.isNoun(clause.at() - 1);
            boolean modifies =
                    clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.REDUCED || isWhose(clause);
            boolean reports = Lexicon.isReporting(phrases.token(clause.verb().head()));
            boolean owned = gerund || modifies && clause.hasSubject();
            if (clause.at() == verb && owned && !reports && canBeFinite(at)) {
                int subject = subjectAt(gerund ? clause.at() - 1 : modified(clause));
                int opening = insertions.skipBack(subject - 1);
                boolean object = opening >= 0 && phrases.get(opening) instanceof VerbGroup;
                return object || phrases.isKind(opening, Kind.PREPOSITION) ? noun : subject;
            }
        }
        return noun;
    }

    /** What a participle modifies: {@code a report} in {@code warned of cracks in a report published in May}. */
    int modifiedBy(int participle, int subject) {
        int noun = insertions.nounBefore(participle);
        while (phrases.preposition(noun - 1).equals("of") && phrases.isNoun(noun - 2)) {
            noun -= 2;
        }
        boolean near = noun != Clause.NONE
                && (INDEFINITE.contains(phrases.lower(phrases.get(noun).from())) || isBarePlural(noun));
        int modified = near ? noun : subject;
        return modified != Clause.NONE && isApposition(modified) && isNamed(modified - 2) ? modified - 2 : modified;
    }

    /** {@code sketches} in {@code made by a pupil from sketches found in May}, but not {@code divers} in {@code a group of divers}. */
    private boolean isBarePlural(int noun) {
        Token first = phrases.token(phrases.get(noun).from());
        return first.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ)
                && Words.isPlural(phrases.head(noun))
                && isGoverned(noun)
                && !phrases.preposition(noun - 1).equals("of");
    }

    /** The subject that ends at {@code end}, be it in a participle with its date: {@code a debate planned} for May 3 took place. */
    private int modifiedBefore(int end) {
        return before.stream()
                .filter(clause -> clause.at() == end && clause.kind() == Clause.Kind.REDUCED && clause.hasSubject())
                .map(Clause::subject)
                .findFirst()
                .orElseGet(() -> subjectAt(end));
    }

    /** The noun to which the modifying clause belongs. */
    private int modified(Clause clause) {
        int before = clause.subject() - 1;
        if (isWhose(clause) || clause.kind() == Clause.Kind.RELATIVE && phrases.isNoun(before)) {
            return before;
        }
        boolean relative = clause.kind() == Clause.Kind.RELATIVE && phrases.isKind(before, Kind.RELATIVE);
        int noun = relative ? insertions.nounBefore(before) : Clause.NONE;
        return noun == Clause.NONE ? clause.subject() : noun;
    }

    /** {@code whose names were} in {@code the men whose names were known}. */
    private boolean isWhose(Clause clause) {
        return clause.hasSubject()
                && phrases.isNoun(clause.subject() - 1)
                && phrases.lower(phrases.get(clause.subject()).from()).equals("whose");
    }

    private boolean canBeFinite(int at) {
        VerbGroup verb = (VerbGroup) phrases.get(at);
        return verb.isFinite() || verb.tense() == Phrase.Tense.PAST_OR_PARTICIPLE;
    }

    /** {@code a club} in {@code joined the Harriers, a club founded in 1908}. */
    boolean isAside(int i) {
        return isApposition(i)
                && isNamed(i - 2)
                && INDEFINITE.contains(phrases.lower(phrases.get(i).from()));
    }

    private boolean isNamed(int i) {
        return phrases.head(i).pos() == PartOfSpeech.PROPN;
    }

    /** {@code a former engineer} in {@code Ortiz, a former engineer}. */
    private boolean isApposition(int i) {
        if (i < 2 || !phrases.isKind(i - 1, Kind.COMMA) || !phrases.isNoun(i - 2)) {
            return false;
        }
        String determiner = phrases.lower(phrases.get(i).from());
        boolean named = phrases.head(i - 2).isCapitalized();
        return named && (INDEFINITE.contains(determiner) || determiner.equals("the") || isBareTitle(i));
    }

    /** The first noun phrase of the chain of noun phrases and prepositions that ends at {@code end}. */
    private int subjectAt(int end) {
        int noun = insertions.nounBefore(end + 1);
        if (noun == Clause.NONE) {
            return Clause.NONE;
        }
        int last = Clause.NONE;
        while (true) {
            int before = insertions.skipBack(noun - 1);
            if (phrases.isKind(before, Kind.PREPOSITION) && (!opensClause(before, noun) || isBehindOnlyNoun(before))) {
                boolean joined =
                        phrases.isKind(before - 1, Kind.COORDINATOR) && phrases.isKind(before - 2, Kind.PREPOSITION);
                int governor = insertions.nounBefore(joined ? before - 2 : before);
                if (governor == Clause.NONE) {
                    return noun;
                }
                noun = governor;
            } else if (isGerundOfNoun(before)) {
                noun = before - 2;
            } else if (isInfinitive(before) && opensClause(before - 1)) {
                noun = before - 1;
            } else if (isListJoint(before)) {
                int other = insertions.nounBefore(phrases.isKind(before - 1, Kind.COMMA) ? before - 1 : before);
                last = last == Clause.NONE ? noun : last;
                if (isInPredicate(other)) {
                    return last;
                }
                noun = other;
            } else {
                return noun;
            }
        }
    }

    /** {@code after} in {@code after the storm hit}, {@code after the storm}. */
    boolean mayOpenClause(int preposition) {
        return phrases.isNoun(preposition + 1) && opensClause(preposition, preposition + 1);
    }

    /** Whether the preposition may be a conjunction: {@code after the storm hit}, but not {@code named after her}. */
    private boolean opensClause(int preposition, int noun) {
        return CONJUNCTIONS.contains(phrases.preposition(preposition))
                && !OBJECTS.contains(phrases.lower(phrases.get(noun).from()))
                && !(phrases.preposition(preposition).equals("as") && isBareTitle(noun));
    }

    /** {@code chairman} in {@code his successor as chairman}. */
    private boolean isBareTitle(int noun) {
        Token head = phrases.head(noun);
        return phrases.get(noun).from() == head.index()
                && head.pos() == PartOfSpeech.NOUN
                && (Lexicon.isTitle(head) || Lexicon.isPerson(head))
                && !Words.isPlural(head)
                && !phrases.isVerb(noun + 1);
    }

    /** {@code before} in {@code A hearing before the court was held}: what opens the sentence has no other verb. */
    private boolean isBehindOnlyNoun(int preposition) {
        return preposition == 1
                && phrases.isNoun(0)
                && before.isEmpty()
                && phrases.preposition(preposition).equals("before")
                && Lexicon.isEventNoun(phrases.head(0));
    }

    /** {@code fire} in {@code was set on fire and the mayor wept}, where another clause begins. */
    private boolean isInPredicate(int noun) {
        int before = insertions.skipBack(noun - 1);
        int verb = phrases.isKind(before, Kind.PREPOSITION) ? insertions.skipBack(before - 1) : before;
        return verb >= 0
                && phrases.get(verb) instanceof VerbGroup group
                && group.isFinite()
                && !phrases.preposition(before).equals("between")
                && !Lexicon.isTelling(phrases.token(group.head()));
    }

    /** {@code in merging} in {@code the wisdom in merging the banks}. */
    private boolean isGerundOfNoun(int i) {
        return i >= 2
                && phrases.get(i) instanceof VerbGroup verb
                && verb.tense() == Phrase.Tense.GERUND
                && phrases.isKind(i - 1, Kind.PREPOSITION)
                && phrases.isNoun(i - 2)
                && opensClause(i - 2);
    }

    /** {@code to merge} in {@code an attempt to merge the companies}. */
    private boolean isInfinitive(int i) {
        return i >= 0 && phrases.get(i) instanceof VerbGroup verb && verb.tense() == Phrase.Tense.INFINITIVE;
    }

    /** Whether the noun phrase is not the object of a verb before. */
    private boolean opensClause(int i) {
        return phrases.isNoun(i) && !(i > 0 && phrases.get(i - 1) instanceof VerbGroup);
    }

    /** {@code reports} in {@code According to reports, Lee, a poet, left}. */
    private boolean isGoverned(int noun) {
        return phrases.isKind(noun - 1, Kind.PREPOSITION);
    }

    /** Whether a coordinator closes the list that goes on at {@code i}, before any verb. */
    private boolean isCoordinated(int i) {
        for (int at = i; at < phrases.size() && !(phrases.get(at) instanceof VerbGroup); at++) {
            if (phrases.isKind(at, Kind.COORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun phrases around a comma or coordinator form a list: {@code Xi, Kim and Putin}. */
    private boolean isListJoint(int i) {
        if (phrases.isKind(i, Kind.COORDINATOR)) {
            return phrases.isNoun(i - 1)
                    || insertions.closesAge(i - 1)
                    || (phrases.isKind(i - 1, Kind.COMMA) && phrases.isNoun(i - 2) && isListJoint(i - 3));
        }
        return phrases.isKind(i, Kind.COMMA)
                && phrases.isNoun(i - 1)
                && phrases.isNoun(i + 1)
                && i + 2 < phrases.size()
                && (phrases.isKind(i + 2, Kind.COMMA) && (!isGoverned(i - 1) || isCoordinated(i + 3))
                        || phrases.isKind(i + 2, Kind.COORDINATOR));
    }
}
