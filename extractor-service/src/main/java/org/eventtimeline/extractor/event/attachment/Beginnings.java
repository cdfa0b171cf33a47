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
import org.eventtimeline.extractor.event.phrase.Shares;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Tells whether what a clause tells begins at a date with {@code since} or {@code from}. */
final class Beginnings {
    private static final Set<String> FRACTIONS = Set.of("half", "quarter");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'s", "'ve", "'d");

    private final Phrases phrases;
    private final LocalDate published;

    Beginnings(Phrases phrases, LocalDate published) {
        this.phrases = phrases;
        this.published = published;
    }

    /**
     * Whether the clause begins at the date in phrase {@code time}.
     *
     * @param start the place of its preposition
     */
    boolean isOf(Clause clause, int start, int time, TemporalExpression expression) {
        boolean ofOther = isOfThing(start) || isOfSecondThing(start, time) || isOfOtherTime(start);
        return !ofOther
                && (phrases.preposition(start).equals("since")
                        ? lastsSince(clause, start)
                        : mayBeginAt(clause, expression));
    }

    /**
     * {@code has been closed since 2004}, but neither {@code rose for the second time since} nor {@code won its first
     * title since} nor {@code the first time that it has risen since}; {@code Since 2004 it has belonged to them}, but
     * not {@code Since 2004 it has sold three ships}.
     *
     * @param since the place of "since"
     */
    private boolean lastsSince(Clause clause, int since) {
        boolean lasts = !clause.verb().isFinite()
                || HAVE.contains(phrases.lower(clause.verb().from()));
        if (clause.at() > since) {
            return lasts && VerbClasses.isState(phrases.token(clause.verb().head()));
        }
        int before = since - 1;
        return lasts
                && !isSum(clause, since)
                && !isRepeated(clause, since)
                && !isSingledOut(before)
                && !isSingledOut(clause.subject() - 1)
                && !isSingledOut(clause.subject() - 2);
    }

    /** {@code has sold 300 ships since}, {@code have fallen by a third since}: so much in all, and not then. */
    private boolean isSum(Clause clause, int since) {
        return clause.verb().perfect()
                && !VerbClasses.isState(phrases.token(clause.verb().head()))
                && (isCount(clause.subject())
                        || isCount(clause.object())
                        || IntStream.range(clause.at() + 1, since)
                                .anyMatch(i -> phrases.preposition(i).equals("by") && isCount(i + 1)));
    }

    /** {@code has been put off twice since May}, {@code three times since May}: which time, nobody tells. */
    private boolean isRepeated(Clause clause, int since) {
        return IntStream.range(clause.at() + 1, since)
                .anyMatch(i -> phrases.isMark(i, "twice")
                        || phrases.isNoun(i) && phrases.head(i).text().equals("times"));
    }

    /** {@code more than 300 ships}, {@code a third}, {@code half its value}. */
    private boolean isCount(int i) {
        return phrases.isNumber(i)
                || i != Clause.NONE
                        && phrases.get(i) instanceof NounPhrase noun
                        && (Shares.before(phrases, i).isPresent()
                                || IntStream.rangeClosed(noun.from(), noun.head())
                                        .mapToObj(phrases::token)
                                        .anyMatch(token -> token.is(PartOfSpeech.NUM) || isFraction(token)));
    }

    private static boolean isFraction(Token noun) {
        return FRACTIONS.contains(noun.text())
                || noun.pos() == PartOfSpeech.NOUN
                        && Ordinals.parse(noun.text()).isPresent();
    }

    /** {@code a newspaper from 1940}: this is the date of a thing, of which the sentence is new. */
    private boolean isOfThing(int from) {
        return phrases.preposition(from).equals("from")
                && phrases.isNoun(from - 1)
                && (phrases.preposition(from - 2).equals("in") || !phrases.isVerb(from - 2))
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(from - 1).from()))
                && !Lexicon.isEventNoun(phrases.head(from - 1))
                && !Lexicon.isPerson(phrases.head(from - 1));
    }

    /** {@code made carts and, from 1912, vans}: this is the date of what was made second. */
    private boolean isOfSecondThing(int from, int time) {
        return phrases.isKind(from - 1, Kind.COMMA)
                && phrases.isKind(from - 2, Kind.COORDINATOR)
                && phrases.isKind(time + 1, Kind.COMMA)
                && phrases.isNoun(time + 2)
                && !phrases.isVerb(time + 3);
    }

    /** {@code kept singing despite three raids since May}: so many of these there were. */
    private boolean isOfOtherTime(int since) {
        int noun = since - 1;
        if (!phrases.isNoun(noun) || !Lexicon.isEventNoun(phrases.head(noun))) {
            return false;
        }
        while (phrases.isNoun(noun) && phrases.preposition(noun - 1).equals("of")) {
            noun -= 2;
        }
        return DatedNouns.isOfOtherTime(phrases, noun);
    }

    /**
     * {@code will run from June 3}, but neither {@code will use a telescope from the 1980s} nor, before June,
     * {@code agreed on higher fares from June 3}.
     */
    private boolean mayBeginAt(Clause clause, TemporalExpression expression) {
        if (published == null || !(expression.value() instanceof CalendarValue value)) {
            return true;
        }
        return switch (clause.verb().tense()) {
            case FUTURE -> !value.last().isBefore(published);
            case PAST -> !value.first().isAfter(published);
            default -> true;
        };
    }

    private boolean isSingledOut(int i) {
        return phrases.isNoun(i) && Ranks.singleOut(phrases, (NounPhrase) phrases.get(i));
    }
}
