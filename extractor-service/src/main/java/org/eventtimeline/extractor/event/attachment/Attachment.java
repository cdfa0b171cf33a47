package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.NotUntil;
import org.eventtimeline.extractor.event.phrase.DateOpening;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Finds the verbs and nouns that the temporal expressions of a sentence date. */
public final class Attachment {
    private static final double VERB = 0.8;

    /** Of what has lasted since, or is over by then. */
    static final double BEGINNING = 0.5;

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final DatedClause datedClause;
    private final DatedNouns nouns;
    private final DatedVerbs verbs;
    private final Settings settings;
    private final Borders borders;
    private final Beginnings beginnings;
    private final PeriodSubjects periods;
    private final List<Host> hosts = new ArrayList<>();

    private Attachment(Phrases phrases, List<Clause> clauses, LocalDate published) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.datedClause = new DatedClause(phrases, clauses, published);
        this.nouns = new DatedNouns(phrases, published, hosts);
        this.verbs = new DatedVerbs(phrases, hosts);
        this.settings = new Settings(phrases, datedClause, verbs);
        this.borders = new Borders(phrases, published);
        this.beginnings = new Beginnings(phrases, published);
        this.periods = new PeriodSubjects(phrases, clauses, verbs);
    }

    /** The words of the sentence that its dates belong to, in the order in which they were found. */
    public static List<Host> hosts(Phrases phrases, List<Clause> clauses, LocalDate published) {
        Attachment attachment = new Attachment(phrases, clauses, published);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof CalendarValue) {
                attachment.attach(i, time.expression());
            }
        }
        ModifierDates modifiers = new ModifierDates(
                phrases, clauses, attachment.nouns, attachment.verbs, attachment.settings, attachment.hosts);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                modifiers.attach(i, noun);
            }
        }
        List<Host> listed = DateLists.share(phrases, attachment.hosts);
        return SharedDates.share(phrases, clauses, listed);
    }

    private void attach(int time, TemporalExpression expression) {
        int at = DateOpening.of(phrases, time);
        String preposition = DateOpening.hasPreposition(phrases, time) ? "" : phrases.preposition(at - 1);
        int start = preposition.isEmpty() ? at : at - 1;
        if (borders.comparesWithin(start - 1, expression)
                || DateOpening.isAdjective(phrases, start - 1)
                || NamedDays.isOne(phrases, time)
                || DaysSpokenOf.isOne(phrases, time, expression)
                || Comparisons.isOne(phrases, start)) {
            return;
        }
        switch (DateRole.of(phrases, time, preposition, expression)) {
            case DEADLINE -> attachDeadline(start, time, expression);
            case BORDER -> attachBorder(start, time, expression);
            case BEGINNING -> attachBeginning(start, time, expression);
            case LIFETIME -> nouns.attachChain(time - 2, expression);
            case DATE -> attachDate(start, time, expression);
        }
    }

    /** {@code By 1860 they had left}, {@code killed 600 before the end of the month}. */
    private void attachDeadline(int start, int time, TemporalExpression expression) {
        datedClause
                .find(start, time, expression)
                .filter(clause -> !phrases.preposition(start).equals("by") || borders.isReachedBy(clause, expression))
                .ifPresent(clause -> verbs.add(clause, expression, BEGINNING));
    }

    /** {@code postponed until May}, {@code Not until May did it open}; else only what comes with the date. */
    private void attachBorder(int start, int time, TemporalExpression expression) {
        Optional<Clause> before = datedClause.before(start, expression);
        if (before.filter(clause -> verbs.addScheduled(start, clause, expression))
                .isPresent()) {
            return;
        }
        before.flatMap(clause -> NotUntil.told(phrases, clauses, clause, start))
                .or(() -> NotUntil.behind(phrases, clauses, start))
                .ifPresent(clause -> verbs.add(clause, expression, VERB));
        attachWhen(time, expression);
    }

    /** {@code until 1706, when it was returned}, {@code left in 1985, when she married}. */
    private void attachWhen(int time, TemporalExpression expression) {
        datedClause
                .when(time)
                .filter(clause -> !clause.verb().perfect())
                .ifPresent(clause -> verbs.add(clause, expression, VERB));
    }

    /** {@code has been closed since 2004}, {@code will run from June 3}. */
    private void attachBeginning(int start, int time, TemporalExpression expression) {
        attachWhen(time, expression);
        datedClause
                .find(start, time, expression)
                .filter(clause -> beginnings.isOf(clause, start, time, expression))
                .ifPresent(clause -> verbs.add(clause, expression, BEGINNING));
    }

    /** {@code signed a pact on Monday}, {@code the pact of 1951}. */
    private void attachDate(int start, int time, TemporalExpression expression) {
        int found = hosts.size();
        boolean nounOnly = nouns.attachChain(Lookback.overApposition(phrases, start - 1), expression);
        boolean dated = hosts.size() > found;
        attachWhen(time, expression);
        if (datedClause.isCleft(time) || periods.attach(start, time, expression)) {
            return;
        }
        if (phrases.preposition(start).equals("of")) {
            if (nouns.isOccasion(start - 1) || nouns.isThatOf(start - 1)) {
                settings.add(start - 1, time, expression);
            }
            return;
        }
        Optional<Clause> after = datedClause.after(start, time);
        if (after.isPresent()) {
            after.filter(clause -> !verbs.isCalledOff(clause)).ifPresent(clause -> verbs.add(clause, expression, VERB));
        } else if (!nounOnly) {
            datedClause
                    .before(start, expression)
                    .filter(clause -> !verbs.addScheduled(start, clause, expression))
                    .filter(clause -> !datedClause.isOfEarlierThing(clause, expression))
                    .filter(clause -> !dated
                            || datedClause.agrees(clause, expression) && !datedClause.tellsOnlyOf(clause, expression))
                    .ifPresent(clause -> verbs.add(clause, expression, VERB));
        }
    }
}
