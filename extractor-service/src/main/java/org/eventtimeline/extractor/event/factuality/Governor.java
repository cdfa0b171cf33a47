package org.eventtimeline.extractor.event.factuality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** The clause on whose verb another depends, and what that verb implies of it: {@code [managed] to escape}. */
final class Governor {
    private static final Set<String> BLAME = Set.of("for", "with", "over");
    private static final Set<String> BEING = Set.of("be", "become");
    private static final Set<String> EARLIER = Set.of("since", "after", "despite");

    private final Phrases phrases;
    private final Clause clause;
    private final String verb;

    Governor(Phrases phrases, Clause clause) {
        this.phrases = phrases;
        this.clause = clause;
        this.verb = phrases.token(clause.verb().head()).lemma();
    }

    /** The clause on whose verb an infinitive, a gerund or the second of two verbs depends. */
    static Optional<Clause> of(Reading reading, Clause dependent) {
        Tense tense = dependent.verb().tense();
        if (isPresupposed(reading.phrases(), dependent)
                || tense != Tense.INFINITIVE && tense != Tense.GERUND && !isSecondVerb(reading.phrases(), dependent)) {
            return Optional.empty();
        }
        int index = reading.clauses().indexOf(dependent) - 1;
        while (index > 0 && isPassedOver(reading, reading.clauses().get(index), dependent)) {
            index--;
        }
        return index >= 0 ? Optional.of(reading.clauses().get(index)) : Optional.empty();
    }

    /** {@code to carry} in {@code was chartered to carry tanks, returning in May}, which came of the charter. */
    private static boolean isPassedOver(Reading reading, Clause between, Clause dependent) {
        return between.kind() == Clause.Kind.INFINITIVE
                && dependent.verb().tense() == Tense.GERUND
                && reading.phrases().isKind(dependent.at() - 1, Kind.COMMA);
    }

    /** {@code has not lost since [beating] Norway}: that was so, whatever came of it. */
    private static boolean isPresupposed(Phrases phrases, Clause dependent) {
        return dependent.verb().tense() == Tense.GERUND && EARLIER.contains(phrases.preposition(dependent.at() - 1));
    }

    /** {@code hopes to win and [retire]}. */
    private static boolean isSecondVerb(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.PRESENT
                && phrases.isKind(clause.at() - 1, Kind.COORDINATOR)
                && VerbForm.of(phrases.lower(clause.verb().from())) == VerbForm.BASE;
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
                || dependent.isResult(phrases)
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
                        ? Ranks.singleOut(phrases, (NounPhrase) phrases.get(before))
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
        return Lexicon.isReporting(phrases.token(clause.verb().head()));
    }

    /** {@code was to open in May, but}, {@code who was to come on Monday, cancelled the trip}. */
    private boolean isCountered(Clause dependent) {
        return IntStream.range(dependent.at() + 1, phrases.size())
                .anyMatch(i -> phrases.lower(phrases.get(i).from()).equals("but")
                        || phrases.get(i) instanceof VerbGroup other
                                && Implicatives.callsOff(
                                        phrases.token(other.head()).lemma()));
    }

    /** {@code was to have opened}. */
    private boolean isForeseen() {
        return verb.equals("be") && clause.verb().tense() == Tense.PAST;
    }
}
