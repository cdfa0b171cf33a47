package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Month;

/**
 * Dates before their nouns: {@code the 1991 agreement}, {@code met at Monday's summit}, {@code lost in the final of the
 * 1974 cup}, {@code won the 1974 cup}, {@code a 1974 law banned}.
 */
final class ModifierDates {
    private static final double CERTAINTY = 0.9;

    private static final Set<String> SEASONS = Set.of("season", "campaign", "semester", "term");

    private static final Set<String> BESIDE_SEASONS =
            Set.of("after", "before", "following", "in", "during", "for", "throughout");

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final DatedNouns nouns;
    private final DatedVerbs verbs;
    private final Settings settings;
    private final List<Host> hosts;

    ModifierDates(
            Phrases phrases,
            List<Clause> clauses,
            DatedNouns nouns,
            DatedVerbs verbs,
            Settings settings,
            List<Host> hosts) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.nouns = nouns;
        this.verbs = verbs;
        this.settings = settings;
        this.hosts = hosts;
    }

    /** Dates the noun of phrase {@code i}, and the verb, where the noun is its occasion or names what is won. */
    void attach(int i, NounPhrase noun) {
        for (TemporalExpression expression : noun.expressions()) {
            if (expression.value() instanceof CalendarValue && !isInName(noun, expression)) {
                boolean partly = phrases.preposition(i - 1).equals("of")
                        && nouns.isOccasion(i - 2)
                        && settings.add(i - 2, i, expression);
                if (!partly) {
                    attachToEvent(i, noun, expression);
                }
                PrizeYears.clause(phrases, clauses, i)
                        .ifPresent(clause -> verbs.add(clause, expression, Settings.CERTAINTY));
                DocumentYears.clause(phrases, clauses, i)
                        .ifPresent(clause -> verbs.add(clause, expression, Settings.CERTAINTY));
                if (nouns.isOccasion(i) || isShow(i) || isSeason(i)) {
                    settings.add(i, i, expression);
                }
            }
        }
    }

    /** Dates the event noun by the date before it, unless the verb has told the day: {@code the 1991 agreement}. */
    private void attachToEvent(int i, NounPhrase noun, TemporalExpression expression) {
        if (DatedNouns.isEvent(phrases, i)
                && expression.value() instanceof CalendarValue value
                && !isToldFiner(i, expression, value)) {
            hosts.add(new Host(i, noun.head(), null, expression, CERTAINTY));
        }
    }

    /** {@code the summer meeting was held on June 3}. */
    private boolean isToldFiner(int noun, TemporalExpression expression, CalendarValue date) {
        return hosts.stream()
                .filter(host -> host.isVerb() && host.expression().value() instanceof CalendarValue)
                .anyMatch(host -> {
                    CalendarValue finer = (CalendarValue) host.expression().value();
                    boolean subject = host.clause().subject() == noun;
                    return date.granularity().isCoarserThan(finer.granularity())
                            && (subject || host.clause().object() == noun)
                            && (date.contains(finer) || subject && !namesYear(expression));
                });
    }

    private boolean namesYear(TemporalExpression expression) {
        int from = phrases.sentence().start();
        return phrases.sentence()
                .text()
                .substring(expression.start() - from, expression.end() - from)
                .chars()
                .anyMatch(Character::isDigit);
    }

    /** {@code the 2002 Proms} in {@code sang at the 2002 Proms}. */
    private boolean isShow(int noun) {
        return phrases.preposition(noun - 1).equals("at")
                && phrases.lower(phrases.get(noun).from()).equals("the")
                && phrases.head(noun).isCapitalized();
    }

    /** {@code retired after the 2010 season}, which ended as that did. */
    private boolean isSeason(int noun) {
        return SEASONS.contains(phrases.head(noun).lemma())
                && (BESIDE_SEASONS.contains(phrases.preposition(noun - 1))
                        || phrases.preposition(noun - 1).equals("of") && phrases.isMark(noun - 2, "ahead"));
    }

    /** {@code the November Rising}: the name of one event, of whatever year. */
    private boolean isInName(NounPhrase noun, TemporalExpression expression) {
        return phrases.head(noun).isCapitalized()
                && noun.head() > 0
                && phrases.token(noun.head() - 1).is(PartOfSpeech.PROPN)
                && expression.end() == phrases.token(noun.head() - 1).end()
                && expression.value() instanceof Month;
    }
}
