package org.eventtimeline.extractor.event.attachment;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.Casualties;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** Clauses joined by a coordinator: {@code came and left}, {@code two died and five were hurt}. */
final class CoordinateClauses {
    private static final Set<Tense> LATER = EnumSet.of(Tense.PRESENT, Tense.FUTURE, Tense.MODAL);

    /** What people come to be, or cease to be. */
    private static final Set<String> CHANGES = Set.of("become", "die", "leave", "resign", "succeed");

    private final Phrases phrases;
    private final OwnTimes own;

    CoordinateClauses(Phrases phrases) {
        this.phrases = phrases;
        this.own = new OwnTimes(phrases);
    }

    /** {@code came and left}, of one time. */
    boolean shareSubject(Clause first, Clause second) {
        return phrases.isKind(Lookback.overAdverbs(phrases, second.at() - 1), Kind.COORDINATOR)
                && second.kind() != Clause.Kind.REDUCED
                && first.subject() == second.subject()
                && !own.has(second)
                && !isLater(first, second)
                && !isEarlier(first, second)
                && !isOnlyDue(first, second);
    }

    /**
     * {@code raised the toll in 1640 and, when they refused to pay, closed the river}: what is set in commas behind the
     * coordinator parts no two verbs.
     */
    boolean shareSubjectOverAside(Clause first, Clause second) {
        int comma = IntStream.range(first.at() + 1, second.at())
                .filter(i -> phrases.isKind(i, Kind.COMMA) && phrases.isKind(i - 1, Kind.COORDINATOR))
                .findFirst()
                .orElse(Clause.NONE);
        return comma != Clause.NONE
                && first.subject() == second.subject()
                && second.verb().tense() == first.verb().tense()
                && phrases.isKind(second.at() - 1, Kind.COMMA)
                && IntStream.range(first.at() + 1, comma).noneMatch(phrases::isVerb)
                && IntStream.range(comma, second.at()).noneMatch(phrases::isTime)
                && !own.has(second);
    }

    /** {@code pleaded guilty in May and is serving a sentence}, {@code and may go to prison}. */
    private static boolean isLater(Clause first, Clause second) {
        return first.verb().tense() == Tense.PAST
                && LATER.contains(second.verb().tense());
    }

    /** {@code won in May but had been ill}. */
    private boolean isEarlier(Clause first, Clause second) {
        return phrases.isPastPerfect(second.verb())
                && !phrases.isPastPerfect(first.verb())
                && first.verb().isFinite();
    }

    /** {@code were due to start in May but were put off}: what happened shares no date of what was to happen. */
    private boolean isOnlyDue(Clause first, Clause second) {
        return first.verb().tense() == Tense.INFINITIVE
                && second.verb().tense() == Tense.PAST
                && (phrases.isMark(first.at() - 1, "due")
                        || phrases.get(first.at() - 1) instanceof VerbGroup verb
                                && VerbClasses.isPlanning(phrases.head(verb)));
    }

    /**
     * {@code killed four and wounded nine on Monday}, of which the date behind is too; a mere verb may be of any time.
     */
    boolean areCounted(Clause first, Clause second) {
        return phrases.isKind(second.at() - 1, Kind.COORDINATOR)
                && first.subject() == second.subject()
                && first.verb().tense() == second.verb().tense()
                && isCounted(first.at() + 1)
                && isCounted(second.at() + 1)
                && IntStream.range(first.at(), second.at()).noneMatch(phrases::isTime);
    }

    /** {@code two were killed and five injured on Monday}: whom the same befell, counted. */
    boolean areTolls(Clause first, Clause second) {
        return areJoined(first, second)
                && first.hasSubject()
                && first.verb().tense() == Tense.PAST
                && second.verb().tense() == Tense.PAST
                && isCounted(first.subject())
                && isCounted(second.subject())
                && second.subject() - 1 == first.at() + 1;
    }

    private boolean isCounted(int noun) {
        return noun < phrases.size() && Casualties.areCounted(phrases, noun);
    }

    /** {@code two died and five were hurt}. */
    boolean areJoined(Clause first, Clause second) {
        return second.hasSubject()
                && second.subject() > first.at()
                && phrases.isKind(second.subject() - 1, Kind.COORDINATOR);
    }

    /** {@code and Lee was killed}: what somebody else did, told in the same breath. */
    boolean areAlongside(Clause first, Clause second) {
        return areTold(first, second) && !phrases.isKind(second.subject() - 2, Kind.COMMA);
    }

    /** {@code exploded in May, and nine were hurt}, {@code closed in 1993, and Lee left}: what came of it. */
    boolean follow(Clause first, Clause second) {
        Token verb = phrases.head(second.verb());
        return areTold(first, second)
                && (second.verb().passive() || VerbClasses.isMotion(verb) || CHANGES.contains(verb.lemma()))
                && !phrases.lower(phrases.get(second.subject()).from()).equals("it")
                && !own.has(second)
                && !phrases.isPastPerfect(first.verb())
                && IntStream.range(first.at(), second.subject()).anyMatch(phrases::isTime);
    }

    /** {@code , and Lee was killed}: what somebody else did, told of the past as well. */
    boolean areTold(Clause first, Clause second) {
        return areJoined(first, second)
                && second.kind() != Clause.Kind.RELATIVE
                && phrases.lower(phrases.get(second.subject() - 1).from()).equals("and")
                && first.verb().tense() == Tense.PAST
                && second.verb().tense() == Tense.PAST
                && !second.verb().perfect();
    }
}
