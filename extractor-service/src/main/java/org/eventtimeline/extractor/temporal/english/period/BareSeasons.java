package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.PartWords;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.value.Season;

/** Seasons whose year is left out: "the winter", "in spring". */
final class BareSeasons {
    private static final Set<String> NAMED_AFTER = Words.set(
            "house houses home homes cottage garden camp coat coats dress clothes squash roll rolls onion onions "
                    + "chicken tyres tires wheat guy");

    private BareSeasons() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "the season",
                                DATE,
                                "the [whole|entire] {season}",
                                "[the] early|late|mid {season}",
                                "the height|depths of {season}")
                        .means(m -> isFollowedByOf(m)
                                ? null
                                : PartWords.part(m, Dates.season(Seasons.named(m), Direction.OPEN)))
                        .gives("2024-SP", "He said it began in [the spring].", "It began in [early spring].")
                        .gives("2023-WI", "It sank in [the depths of winter].")
                        .givesNothing(
                                "the fall of the wall",
                                "He saw The Winter's Tale.",
                                "The summer house burned.",
                                "the Autumn Statement"),
                Rule.of(
                                "in a season",
                                DATE,
                                "in|during|since|until|by|before|after|mid {season}",
                                "due|planned|scheduled|set|slated for {season}")
                        .meansOnly(
                                "season",
                                m -> hasYear(m) || isOfThing(m) || isPlace(m)
                                        ? null
                                        : PartWords.part(m, Dates.season(Seasons.named(m), Direction.OPEN)))
                        .gives("2009-WI", "They met in [winter 2009].")
                        .gives("2023-SU", "By [midsummer] it was dry.")
                        .gives("2023-WI", "They met in [winter].")
                        .gives("2024-FA", "It is planned for [autumn].")
                        .givesNothing("It is due for spring cleaning.", "They met in Summer Lane."));
    }

    private static boolean hasYear(Match m) {
        var next = m.phrases().token(m.end());
        return next != null && (next.is("of") || next.kind() == Token.Kind.NUMBER && next.length() == 4);
    }

    /** "due for spring cleaning". */
    private static boolean isOfThing(Match m) {
        Token after = m.phrases().token(m.end());
        return Numbers.isWord(m.phrases(), m.end() - 2, "for")
                && after != null
                && after.kind() == Token.Kind.WORD
                && !FourDigits.AFTER_YEARS.contains(after.word());
    }

    /** "in Summer Lane". */
    private static boolean isPlace(Match m) {
        Token after = m.phrases().token(m.end());
        return m.phrases().token(m.end() - 1).capitalised()
                && after != null
                && after.kind() == Token.Kind.WORD
                && after.capitalised();
    }

    private static boolean isFollowedByOf(Match m) {
        var next = m.phrases().token(m.end());
        var noun = m.phrases().token(m.end() + 1);
        boolean title = next != null && next.is("'s") && noun != null && noun.capitalised()
                || next != null
                        && next.capitalised()
                        && next.kind() == Token.Kind.WORD
                        && m.phrases().token(m.end() - 1).capitalised();
        return title
                || next != null && (next.is("of") || NAMED_AFTER.contains(next.word()))
                || Seasons.named(m) == Season.Name.AUTUMN
                        && m.phrases().token(m.end() - 1).is("fall")
                        && !isAfter(m);
    }

    private static boolean isAfter(Match m) {
        var before = m.phrases().token(m.start() - 1);
        return before != null && (before.is("in") || before.is("since") || before.is("by") || before.is("until"));
    }
}
