package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.NotUntil;
import org.eventtimeline.extractor.event.phrase.DateOpening;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Finds the verbs and nouns that the temporal expressions of a sentence date. */
final class Attachment {
    private static final double VERB = 0.8;
    private static final double SETTING = 0.6;

    /** Of what has lasted since, or is over by then. */
    static final double BEGINNING = 0.5;

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final DatedClause datedClause;
    private final DatedNouns nouns;
    private final DatedVerbs verbs;
    private final Borders borders;
    private final List<Host> hosts = new ArrayList<>();

    private Attachment(Phrases phrases, List<Clause> clauses, LocalDate published) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.datedClause = new DatedClause(phrases, clauses, published);
        this.nouns = new DatedNouns(phrases, published, hosts);
        this.verbs = new DatedVerbs(phrases, hosts);
        this.borders = new Borders(phrases, published);
    }

    static List<Host> hosts(Phrases phrases, List<Clause> clauses, LocalDate published) {
        Attachment attachment = new Attachment(phrases, clauses, published);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof CalendarValue) {
                attachment.attach(i, time.expression());
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                attachment.attachModifiers(i, noun);
            }
        }
        List<Host> listed = DateLists.share(phrases, attachment.hosts);
        return SharedDates.share(phrases, clauses, listed);
    }

    /** {@code the 1991 agreement}; and the verb, where the noun is its occasion: {@code met at Monday's summit}. */
    private void attachModifiers(int i, NounPhrase noun) {
        for (TemporalExpression expression : noun.expressions()) {
            if (expression.value() instanceof CalendarValue) {
                nouns.attachModifier(i, expression);
                PrizeYears.clause(phrases, clauses, i).ifPresent(clause -> verbs.add(clause, expression, SETTING));
                if (nouns.isOccasion(i)) {
                    attachSetting(i, expression);
                }
            }
        }
    }

    /** {@code went bankrupt during the crisis of 1921}. */
    private void attachSetting(int noun, TemporalExpression expression) {
        datedClause.find(noun - 1, noun, expression).ifPresent(clause -> verbs.add(clause, expression, SETTING));
    }

    private void attach(int time, TemporalExpression expression) {
        int at = DateOpening.of(phrases, time);
        String preposition = phrases.preposition(at - 1);
        int start = preposition.isEmpty() ? at : at - 1;
        if (borders.comparesWithin(start - 1, expression) || DateOpening.isAdjective(phrases, start - 1)) {
            return;
        }
        if (isLifetime(time, expression)) {
            nouns.attachChain(time - 2, expression);
            return;
        }
        switch (DateRole.of(phrases, time, preposition, expression)) {
            case DEADLINE -> attachDeadline(start, time, expression);
            case BORDER -> attachBorder(start, time, expression);
            case BEGINNING -> attachBeginning(start, time, expression);
            case DATE -> attachDate(start, time, expression);
        }
    }

    /** {@code founded by Ann Lee (1871-1946)}, {@code the war (1756-1763)}: years of what stands before them. */
    private boolean isLifetime(int time, TemporalExpression expression) {
        return expression.beginsPeriod() && phrases.isKind(time - 1, Kind.OPEN) && phrases.isNoun(time - 2);
    }

    /** {@code By 1860 they had left}, {@code killed 600 before the end of the month}. */
    private void attachDeadline(int start, int time, TemporalExpression expression) {
        datedClause
                .find(start, time, expression)
                .filter(clause -> !phrases.preposition(start).equals("by") || borders.isReachedBy(clause, expression))
                .ifPresent(clause -> verbs.add(clause, expression, BEGINNING));
    }

    /** {@code postponed until May}, {@code did not open until May}; else only what comes with the date. */
    private void attachBorder(int start, int time, TemporalExpression expression) {
        Optional<Clause> before = datedClause.before(start, expression);
        boolean scheduled = before.filter(clause -> verbs.addScheduled(start, clause, expression))
                .isPresent();
        if (scheduled) {
            return;
        }
        before.filter(clause -> NotUntil.is(phrases, clause, start))
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
                .filter(clause -> phrases.preposition(start).equals("since")
                        ? borders.lastsSince(clause, start)
                        : borders.mayBeginAt(clause, expression))
                .ifPresent(clause -> verbs.add(clause, expression, BEGINNING));
    }

    /** {@code signed a pact on Monday}, {@code the pact of 1951}. */
    private void attachDate(int start, int time, TemporalExpression expression) {
        boolean nounOnly = nouns.attachChain(start - 1, expression);
        attachWhen(time, expression);
        if (datedClause.isCleft(time)) {
            return;
        }
        if (phrases.preposition(start).equals("of")) {
            if (nouns.isOccasion(start - 1) || nouns.isThatOf(start - 1)) {
                attachSetting(start - 1, expression);
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
                    .ifPresent(clause -> verbs.add(clause, expression, VERB));
        }
    }
}
