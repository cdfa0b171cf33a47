package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.HOLIDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Day;

/** How rules for holidays are made: each is a day that every year has. */
public final class Holiday {
    /** With these behind them the days are names of other things: "the Yom Kippur War", "Easter Island". */
    private static final TokenSet NAMED_AFTER = Words.tokens(
            "war term terms agreement agreements accord accords island islands islander islanders rising massacre offensive tree trees "
                    + "card cards gift gifts present presents carol carols costume costumes decorations lights pudding "
                    + "crackers bunny lily lilies seals egg eggs candy stocking stockings cake cakes recipe recipes movie movies song songs");

    private static final TokenSet WORKS =
            TokenSet.words("film", "movie", "novel", "album", "song", "book", "play", "comedy", "drama", "thriller");

    private static final TokenSet OWNERS =
            TokenSet.words("the", "a", "my", "his", "her", "their", "our", "your", "its", "'s");

    /** The first of the years of which each holiday has an example that names its year. */
    private static final int ANOTHER_YEAR = 2019;

    private Holiday() {}

    /** A holiday on the same day of every year. */
    public static Rule fixed(String name, int month, int day, String value, String... patterns) {
        return rule(name, year -> LocalDate.of(year, month, day), value, patterns);
    }

    /** A holiday on the n-th of a weekday in a month, from its end where n is negative. */
    public static Rule nth(String name, int month, int n, DayOfWeek weekday, String value, String... patterns) {
        return rule(name, year -> nthDay(year, month, n, weekday), value, patterns);
    }

    /** A day that each year has, alone, with its year, or with "last", "this", "next" or "that" before it. */
    public static Rule rule(String name, IntFunction<LocalDate> day, String value, String... patterns) {
        int year = IntStream.iterate(ANOTHER_YEAR, next -> next + 1)
                .filter(next -> day.apply(next) != null)
                .findFirst()
                .orElseThrow();
        return rule(name, (m, start) -> meaning(m, start, day), value, patterns)
                .gives(day.apply(year).toString(), "They met on [" + name + " " + year + "].");
    }

    /** What a holiday's match means. */
    interface Resolution {
        /** As {@link Holiday#meaning} has it. */
        Meaning of(Match m, int start);
    }

    /** A day that each year has, and that depends on more. */
    public static Rule rule(String name, Resolution day, String value, String... patterns) {
        String ways = String.join(" ^ ", patterns);
        return Rule.of(name, HOLIDAY, "[last|this|next|that] (" + ways + ")", "(" + ways + ") [,] [of|in] {yearnumber}")
                .means(m -> isNameOfAnother(m) || isSomebodys(m) ? null : day.of(m, m.start()))
                .gives(value, "They met on [" + name + "].");
    }

    /**
     * What a holiday means.
     *
     * @param start index of the token that may say "last", "this" or "next"
     * @param day the day in a year; null in years that lack it or of which nobody knows
     */
    static Meaning meaning(Match m, int start, IntFunction<LocalDate> day) {
        IntFunction<Day> place = year -> {
            LocalDate date = day.apply(year);
            return date == null ? null : new Day(date);
        };
        if (m.has("yearnumber")) {
            Day value = place.apply(m.number("yearnumber"));
            return value == null ? null : new Fixed(value);
        }
        if (m.phrases().token(start).is("that")) {
            return isSaid(m) ? null : Dates.thatYear(place);
        }
        return Dates.inYear(place, Dates.direction(m.phrases().token(start).word()), "XXXX-XX-XX");
    }

    /** "said that Christmas was cancelled". */
    private static boolean isSaid(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null && after.kind() == Token.Kind.WORD;
    }

    /** The n-th of a weekday in a month, from its end where n is negative. */
    public static LocalDate nthDay(int year, int month, int n, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    /** "the president's day began": a day as others are. */
    private static boolean isSomebodys(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return !m.phrases().token(m.start()).capitalised() && before != null && OWNERS.allows(before);
    }

    private static boolean isNameOfAnother(Match m) {
        Token after = m.phrases().token(m.end());
        boolean named = after != null && after.gap() == Token.Gap.SPACE && NAMED_AFTER.allows(after);
        return named || isWork(m);
    }

    /** "Halloween, the film", "Black Friday, an album". */
    private static boolean isWork(Match m) {
        Token comma = m.phrases().token(m.end());
        Token article = m.phrases().token(m.end() + 1);
        Token work = m.phrases().token(m.end() + 2);
        return comma != null
                && comma.is(",")
                && article != null
                && (article.is("the") || article.is("a") || article.is("an"))
                && work != null
                && WORKS.allows(work);
    }
}
