package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Ordinals;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/**
 * Tells whether a date that is a border dates the clause as well: what has lasted since, what was over or is due by
 * then.
 */
final class Borders {
    private static final Set<String> FRACTIONS = Set.of("half", "quarter");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'s", "'ve", "'d");

    private final Phrases phrases;
    private final LocalDate published;

    Borders(Phrases phrases, LocalDate published) {
        this.phrases = phrases;
        this.published = published;
    }

    /**
     * {@code has been closed since 2004}, but neither {@code rose for the second time since} nor {@code won its first
     * title since} nor {@code the first time that it has risen since}; {@code Since 2004 it has belonged to them}, but
     * not {@code Since 2004 it has sold three ships}.
     *
     * @param since the place of "since"
     */
    boolean lastsSince(Clause clause, int since) {
        boolean lasts = !clause.verb().isFinite()
                || HAVE.contains(phrases.lower(clause.verb().from()));
        if (clause.at() > since) {
            return lasts && Lexicon.isState(phrases.token(clause.verb().head()));
        }
        int before = since - 1;
        return lasts
                && !isSum(clause, since)
                && !isSingledOut(before)
                && !isSingledOut(clause.subject() - 1)
                && !isSingledOut(clause.subject() - 2);
    }

    /** {@code has sold 300 ships since}, {@code have fallen by a third since}: so much in all, and not then. */
    private boolean isSum(Clause clause, int since) {
        return clause.verb().perfect()
                && !Lexicon.isState(phrases.token(clause.verb().head()))
                && (isCount(clause.subject())
                        || isCount(clause.object())
                        || IntStream.range(clause.at() + 1, since)
                                .anyMatch(i -> phrases.preposition(i).equals("by") && isCount(i + 1)));
    }

    /** {@code more than 300 ships}, {@code a third}. */
    private boolean isCount(int i) {
        return phrases.isNumber(i)
                || i != Clause.NONE
                        && phrases.get(i) instanceof NounPhrase noun
                        && (isFraction(phrases.token(noun.head()))
                                || IntStream.range(noun.from(), noun.head())
                                        .anyMatch(token -> phrases.token(token).is(PartOfSpeech.NUM)));
    }

    private static boolean isFraction(Token noun) {
        return FRACTIONS.contains(noun.text()) || Ordinals.parse(noun.text()).isPresent();
    }

    /** {@code a newspaper from 1940}: this is the date of a thing, of which the sentence is new. */
    boolean isOfThing(int from) {
        return phrases.preposition(from).equals("from")
                && phrases.isNoun(from - 1)
                && (phrases.preposition(from - 2).equals("in") || !phrases.isVerb(from - 2))
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(from - 1).from()))
                && !Lexicon.isEventNoun(phrases.head(from - 1))
                && !Lexicon.isPerson(phrases.head(from - 1));
    }

    /** {@code made carts and, from 1912, vans}: this is the date of what was made second. */
    boolean isOfSecondThing(int from, int time) {
        return phrases.isKind(from - 1, Kind.COMMA)
                && phrases.isKind(from - 2, Kind.COORDINATOR)
                && phrases.isKind(time + 1, Kind.COMMA)
                && phrases.isNoun(time + 2)
                && !phrases.isVerb(time + 3);
    }

    /** {@code kept singing despite three raids since May}: so many of these there were. */
    boolean isOfOtherTime(int since) {
        int noun = since - 1;
        if (!phrases.isNoun(noun) || !Lexicon.isEventNoun(phrases.head(noun))) {
            return false;
        }
        while (phrases.isNoun(noun) && phrases.preposition(noun - 1).equals("of")) {
            noun -= 2;
        }
        return DatedNouns.isOfOtherTime(phrases, noun);
    }

    private boolean isSingledOut(int i) {
        return phrases.isNoun(i) && Ranks.singleOut(phrases, (NounPhrase) phrases.get(i));
    }

    /**
     * {@code will run from June 3}, but neither {@code will use a telescope from the 1980s} nor, before June,
     * {@code agreed on higher fares from June 3}.
     */
    boolean mayBeginAt(Clause clause, TemporalExpression expression) {
        if (published == null || !(expression.value() instanceof CalendarValue value)) {
            return true;
        }
        return switch (clause.verb().tense()) {
            case FUTURE -> !value.last().isBefore(published);
            case PAST -> !value.first().isAfter(published);
            default -> true;
        };
    }

    /** {@code its biggest loss this year}: the date only says among what it was the biggest. */
    boolean comparesWithin(int before, TemporalExpression expression) {
        return published != null
                && expression.value() instanceof CalendarValue value
                && value.granularity().isCoarserThan(Granularity.DAY)
                && value.contains(new Day(published))
                && isSingledOut(before);
    }

    /**
     * {@code By 1860 they had left}: it was no later, and as far as is told, no earlier. {@code It will have closed by
     * 2030}, {@code results are expected by May}: it is foreseen for then.
     */
    boolean isReachedBy(Clause clause, TemporalExpression expression) {
        boolean ahead = published != null
                && expression.value() instanceof CalendarValue value
                && value.last().isAfter(published);
        return switch (clause.verb().tense()) {
            case FUTURE, MODAL, INFINITIVE -> true;
            case PRESENT -> ahead;
            case PAST -> phrases.isPastPerfect(clause.verb()) || isDone(clause, expression);
            default -> phrases.isPastPerfect(clause.verb());
        };
    }

    /** {@code Power was restored by Sunday evening}. */
    private boolean isDone(Clause clause, TemporalExpression expression) {
        return clause.verb().passive()
                && expression.value() instanceof CalendarValue value
                && !value.granularity().isCoarserThan(Granularity.DAY)
                && !Lexicon.isState(phrases.token(clause.verb().head()));
    }
}
