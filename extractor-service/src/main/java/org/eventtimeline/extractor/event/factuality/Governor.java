package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.attachment.Scheduling;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Results;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** The clause on whose verb another depends, and what that verb implies of it: {@code [managed] to escape}. */
final class Governor {
    private static final Set<String> BLAME = Set.of("for", "with", "over");
    private static final Set<String> BEING = Set.of("be", "become");

    private final Reading reading;
    private final Phrases phrases;
    private final Clause clause;
    private final String verb;

    Governor(Reading reading, Clause clause) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.clause = clause;
        this.verb = clause.lemma(phrases);
    }

    /** {@code will be charged with} taking bribes, which is not yet to come. */
    boolean accusesOf(Clause dependent) {
        return Implicatives.accuses(verb) || Implicatives.blames(verb) && isBlame(dependent);
    }

    /** The status of what depends on a verb that tells what happened. */
    Status implied(Clause dependent) {
        if (accusesOf(dependent)) {
            return Status.HYPOTHETICAL;
        }
        if (takes(dependent) && Implicatives.negates(verb)) {
            return Status.NEGATED;
        }
        if (dependent.verb().tense() == Tense.INFINITIVE) {
            return ofInfinitive(dependent);
        }
        return clause.at() == dependent.at() - 1 && Implicatives.wishes(verb) ? Status.HYPOTHETICAL : Status.OCCURRED;
    }

    private Status ofInfinitive(Clause dependent) {
        if (dependent.verb().perfect()) {
            return isHearsay() || isForeseen() ? Status.HYPOTHETICAL : Status.OCCURRED;
        }
        if (takes(dependent) && Implicatives.affirms(verb)
                || hadTo(dependent)
                || Results.are(phrases, dependent)
                || isRanked(dependent)) {
            return Status.OCCURRED;
        }
        boolean doubtful = Implicatives.wishes(verb)
                || phrases.isPastPerfect(clause.verb())
                || isForeseen() && isCountered(dependent);
        return takes(dependent) && doubtful ? Status.HYPOTHETICAL : Status.PLANNED;
    }

    /** {@code had to sell the hall in May}, and so did. */
    private boolean hadTo(Clause dependent) {
        return clause.isNecessity(phrases) && !clause.verb().negated() && clause.at() == dependent.at() - 1;
    }

    /** {@code to climb} in {@code was the first woman to climb}, {@code was the last to leave}. */
    private boolean isRanked(Clause dependent) {
        int before = dependent.at() - 1;
        return BEING.contains(verb)
                && clause.verb().tense() != Tense.FUTURE
                && (phrases.isNoun(before)
                        ? Ranks.singleOut(phrases, phrases.noun(before))
                        : Ranks.isRank(phrases.token(phrases.get(before).from())));
    }

    /** {@code for failing} in {@code attacked the minister for failing}, {@code charged with stealing}. */
    private boolean isBlame(Clause dependent) {
        return dependent.verb().tense() == Tense.GERUND
                && BLAME.contains(phrases.lower(phrases.get(dependent.at() - 1).from()));
    }

    /**
     * {@code failed [to agree]}, {@code went on [to win]}, {@code urged the firm [to sell]}, {@code had been due [to
     * open]}.
     */
    private boolean takes(Clause dependent) {
        int last = dependent.at() - 1;
        boolean particle = phrases.isWord(last) || phrases.isKind(last, Kind.PREPOSITION);
        int before = particle ? last - 1 : last;
        return clause.at() == before || clause.object() == dependent.at() - 1;
    }

    /** {@code is said to have taken bribes}. */
    private boolean isHearsay() {
        return VerbClasses.isReporting(phrases.head(clause.verb()));
    }

    /** {@code was to open in May, but}, {@code who was to come on Monday, cancelled the trip}. */
    private boolean isCountered(Clause dependent) {
        return isCalledOff(reading, dependent)
                || IntStream.range(dependent.at() + 1, phrases.size()).anyMatch(i -> phrases.isMark(i, "but"));
    }

    /** {@code start} in {@code a strike due to start on Monday was averted}: whether another clause says so later. */
    static boolean isCalledOff(Reading reading, Clause dependent) {
        return reading.clauses().stream()
                .filter(clause -> clause.at() > dependent.at())
                .anyMatch(clause -> Scheduling.callsOff(reading.phrases(), clause)
                        || Scheduling.putsOff(reading.phrases(), clause)
                        || Implicatives.callsOff(clause.lemma(reading.phrases())));
    }

    /** {@code was to have opened}. */
    private boolean isForeseen() {
        return verb.equals("be") && clause.verb().tense() == Tense.PAST;
    }
}
