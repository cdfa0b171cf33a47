package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** A clause with which an article opens, to be dated by its news. */
record LeadClause(Reading reading, Clause clause) {
    private static final double CONFIDENCE = 0.5;
    private static final Set<String> AFTER = Set.of("after", "following");

    /** What it tells, of the day of the news. */
    Mention mention(CalendarValue day) {
        return Mention.told(reading, clause, day, Anchor.RELATIVE, CONFIDENCE);
    }

    /** What it tells, of the day of publication. */
    Mention mention(LocalDate published) {
        return Mention.told(reading, clause, new Day(published), Anchor.DOCUMENT, CONFIDENCE);
    }

    /** What it tells, of the day of what led to it or where one could read it, if that is news, or of publication. */
    Mention mention(List<Mention> dated, LocalDate published) {
        LeadAsides asides = new LeadAsides(reading, clause);
        Stream<Mention> beside = dated.stream()
                .filter(mention -> mention.reading() == reading && !asides.haveSince(mention))
                .filter(mention -> !isPerfect() || !isBefore(mention, published));
        return LeadEvent.day(beside, published).map(this::mention).orElseGet(() -> mention(published));
    }

    /**
     * Whether the mention dates the sentence, and not only what led to the news, {@code was hurt after he fell on
     * Monday}, {@code have sacked him after Saturday's defeat}, {@code have arrested two men over a theft in May},
     * {@code police who seek a man that fled in May have arrested him}, of whom it tells: {@code rescued a boy who fell
     * on Monday}, or where one could read it: {@code according to a study published on Monday}.
     */
    boolean isDatedBy(Mention mention, LocalDate published) {
        boolean aside = !mention.hasClause() || mention.clause().at() < clause.at() || isDoneBeside(mention.clause());
        boolean past = isPerfect() && aside && !LeadEvent.isNews(mention.date(), published);
        return isItem(mention)
                || mention.reading() == reading
                        && !past
                        && !isBefore(mention, published)
                        && !isStateBeside(mention)
                        && !isSource(mention)
                        && !isInStatement(mention)
                        && !new LeadAsides(reading, clause).have(mention, published);
    }

    /** {@code built the Otter} in {@code built two ships: the Otter in 1902, the Seal in 1905}. */
    private boolean isItem(Mention mention) {
        return mention.reading() != reading
                && mention.phrases().number() == reading.phrases().number()
                && mention.hasClause()
                && mention.clause().at() == clause.at();
    }

    /** {@code were missing} in {@code nine were killed and six were missing on Monday}. */
    private boolean isStateBeside(Mention mention) {
        return mention.tellsState()
                && mention.clause().at() > clause.at()
                && mention.clause().kind() == Clause.Kind.MAIN
                && mention.date().isWithinDay();
    }

    /** {@code have arrested}, which is of no day. */
    private boolean isPerfect() {
        return clause.verb().perfect() && clause.verb().tense() == Tense.PRESENT;
    }

    /** {@code has sold a mill, built in 1950}, but not {@code trade has grown under a pact signed in 2015}. */
    private boolean isDoneBeside(Clause other) {
        boolean done = clause.hasObject() || clause.verb().passive();
        return other.at() > clause.at() && (done || other.kind() != Clause.Kind.REDUCED);
    }

    private boolean isBefore(Mention mention, LocalDate published) {
        if (mention.hasClause()) {
            return opensBehindAfter(mention.clause());
        }
        boolean news = isPerfect() || LeadEvent.isNews(mention.date(), published);
        return news && isBehindAfter(mention.noun()) || isWithinBefore(mention.noun());
    }

    private boolean opensBehindAfter(Clause other) {
        int opening = other.hasSubject() && other.subject() > clause.at() ? other.subject() : other.at();
        return other.at() > clause.at() && isBehindAfter(opening);
    }

    /** {@code win} in {@code reached the final after a header gave them a 2-1 win on Monday}. */
    private boolean isWithinBefore(int noun) {
        return reading.clauseBefore(noun)
                .filter(other -> other.object() == noun || other.object() == noun - 1)
                .filter(this::opensBehindAfter)
                .isPresent();
    }

    private boolean isBehindAfter(int i) {
        return i > clause.at() && AFTER.contains(reading.phrases().preposition(i - 1));
    }

    /**
     * What the sentence tells in the same breath: {@code , and police arrested the captain}, {@code wept as he was
     * cleared of theft}.
     */
    static Stream<Mention> alongside(Mention lead, List<Mention> dated) {
        Phrases phrases = lead.phrases();
        return lead.reading().clauses().stream()
                .filter(other -> other.at() > lead.clause().at()
                        && (other.kind() == Clause.Kind.MAIN || other.kind() == Clause.Kind.SUBORDINATE))
                .filter(other -> other.hasSubject()
                        && other.verb().tense() == Tense.PAST
                        && !other.verb().perfect())
                .filter(other -> phrases.isMark(other.subject() - 1, other.kind() == Clause.Kind.MAIN ? "and" : "as"))
                .filter(other -> Eventhood.isFact(phrases, other) && !VerbClasses.isState(phrases.head(other.verb())))
                .filter(other -> dated.stream().noneMatch(mention -> other.equals(mention.clause())))
                .map(other -> Mention.told(lead.reading(), other, lead.date(), lead.anchor(), CONFIDENCE));
    }

    /**
     * {@code saying} behind {@code has delayed its jet, saying on Monday that it will fly in June}, and what it tells.
     */
    private boolean isInStatement(Mention mention) {
        return mention.hasClause()
                && reading.clauses().stream()
                        .filter(other -> other.at() > clause.at()
                                && other.at() <= mention.clause().at())
                        .anyMatch(other -> other.kind() == Clause.Kind.GERUND
                                && VerbClasses.isReporting(reading.phrases().head(other.verb())));
    }

    private boolean isSource(Mention mention) {
        Phrases phrases = reading.phrases();
        return mention.hasClause()
                && mention.clause().kind() == Clause.Kind.REDUCED
                && phrases.preposition(mention.clause().subject() - 1).equals("to")
                && phrases.preposition(mention.clause().subject() - 2).equals("according");
    }
}
